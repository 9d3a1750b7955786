package org.isnad.web;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Room;
import org.isnad.store.StoredStory;
import org.isnad.web.view.StoryView;

/// One story with its isnad.
final class StoryPage {

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  StoryPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var stored = story(room, request.variable("id"));
    var report = room.report(stored);
    var frame = frames.titled(request, report.stories().getFirst().title());
    var absences = room.board().absences(stored.story().id());
    return renderer.page("story", StoryView.of(frame, report, stored.lineages(), absences));
  }

  /// The story that is meant by an id of its own, of an article, or of a claim.
  static StoredStory story(Room room, String id) {
    return (id.startsWith("C") ? room.storyOfClaim(id) : room.story(id))
        .orElseThrow(() -> Refusal.missing("no-such-story", "there is no such story"));
  }
}
