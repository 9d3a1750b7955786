package org.isnad.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Decisions;
import org.isnad.room.Decisions.By;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.store.StoredStory;
import org.isnad.store.lucene.QueryException;
import org.isnad.web.view.DecideView;
import org.isnad.web.view.DecisionView;
import org.isnad.web.view.Frame;
import org.isnad.web.view.MergeView;
import org.isnad.web.view.StoryInLine;

/// Where a person says which story an article belongs to: merging, splitting, pinning.
final class DecidePage {

  private static final int CANDIDATES = 10;
  private static final int HITS = 60;

  private final Room room;
  private final Decisions decisions;
  private final Frames frames;
  private final Renderer renderer;

  DecidePage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.decisions = new Decisions(room);
    this.frames = frames;
    this.renderer = renderer;
  }

  /// What can be decided about a story, and what was.
  Response show(Request request) {
    var story = StoryPage.story(room, request.variable("id"));
    var frame = frames.titled(request, story.story().title());
    var query = request.query().first("q", "");
    var view =
        new DecideView(
            frame,
            StoryInLine.of(story, frame.words()),
            query,
            candidates(story, query, frame),
            decisions.about(Set.copyOf(story.story().articles())).stream()
                .map(decision -> DecisionView.of(decision, room, frame.words()))
                .toList());
    return renderer.page("decide", view);
  }

  /// The stories of the articles that are found; without a query those that are likest.
  private List<MergeView.Candidate> candidates(StoredStory story, String query, Frame frame) {
    var id = story.story().id();
    var near = room.near(id);
    var ids = query.isBlank() ? List.copyOf(near.keySet()) : found(query);
    return ids.stream()
        .filter(other -> !other.equals(id))
        .limit(CANDIDATES)
        .flatMap(other -> room.story(other).stream())
        .map(other -> MergeView.candidate(story, other, near, frame.words()))
        .toList();
  }

  private List<String> found(String query) {
    var byId = room.story(query.strip());
    if (byId.isPresent()) {
      return List.of(byId.get().story().id());
    }
    try {
      var asked = new Parameters(Map.of("q", List.of(query)));
      return room.find(Question.of(asked, HITS, HITS).search(0)).hits().stream()
          .flatMap(hit -> room.storyOf(hit.article()).stream())
          .distinct()
          .toList();
    } catch (QueryException e) {
      throw Refusal.bad("bad-query", e.reason());
    }
  }

  /// Two stories side by side, before they are made one.
  Response compare(Request request) {
    var story = StoryPage.story(room, request.variable("id"));
    var other = StoryPage.story(room, request.query().first("other", ""));
    if (story.story().id().equals(other.story().id())) {
      throw Refusal.bad("same-story", "both are one story already");
    }
    var frame = frames.of(request, "merge.title");
    return renderer.page("merge", MergeView.of(frame, story, other, room));
  }

  Response merge(Request request) {
    var form = frames.form(request);
    var merged =
        decisions.merge(request.variable("id"), form.first("other", ""), by(request, form));
    return toStory(merged.one().getFirst());
  }

  Response split(Request request) {
    var form = frames.form(request);
    var articles = new HashSet<>(form.all("article"));
    decisions.split(request.variable("id"), articles, by(request, form));
    return toStory(articles.iterator().next());
  }

  Response pin(Request request) {
    var form = frames.form(request);
    decisions.pin(request.variable("id"), by(request, form));
    return toStory(request.variable("id"));
  }

  private Response toStory(String article) {
    return Response.elsewhere("/story/" + room.storyOf(article).orElse(article) + "/decide");
  }

  static By by(Request request, Parameters form) {
    return new By(request.user(), form.first("why", ""));
  }
}
