package org.isnad.rest;

import java.util.HashSet;
import java.util.Locale;
import java.util.TreeSet;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Decisions;
import org.isnad.room.Room;
import org.isnad.store.StoryDecision;
import tools.jackson.core.JsonGenerator;

/// What persons decided about stories.
final class DecisionResource {

  private final Room room;
  private final Decisions decisions;

  DecisionResource(Room room) {
    this.room = room;
    this.decisions = new Decisions(room);
  }

  Response list(Request request) {
    var all = decisions.all();
    return Json.response(
        200, json -> Json.objects(json, "decisions", all, one -> decision(json, one)));
  }

  Response decide(Request request) {
    var asked = request.query();
    var story = needed(asked, "story");
    var made =
        switch (needed(asked, "kind")) {
          case "merge" -> decisions.merge(story, needed(asked, "other"));
          case "split" -> decisions.split(story, new HashSet<>(asked.all("article")));
          default -> throw Refusal.bad("bad-kind", "kind: merge or split is needed");
        };
    return Json.response(201, json -> decision(json, made));
  }

  Response undo(Request request) {
    var undone = decisions.undo(number(request.variable("number")));
    return Json.response(200, json -> decision(json, undone));
  }

  private static String needed(Parameters asked, String name) {
    return asked
        .first(name)
        .orElseThrow(() -> Refusal.bad("no-" + name, name + ": a value is needed"));
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Refusal.missing("no-such-decision", "there is no such decision");
    }
  }

  private void decision(JsonGenerator json, StoryDecision decision) {
    json.writeNumberProperty("number", decision.number());
    json.writeStringProperty("kind", decision.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("made", decision.made().toString());
    Json.texts(json, "one", decision.one());
    Json.texts(json, "other", decision.other());
    Json.texts(json, "stories", stories(decision));
  }

  /// The stories in which its articles stand now.
  private TreeSet<String> stories(StoryDecision decision) {
    var stories = new TreeSet<String>();
    for (var article : new TreeSet<>(decision.one())) {
      room.story(article).ifPresent(story -> stories.add(story.story().id()));
    }
    for (var article : new TreeSet<>(decision.other())) {
      room.story(article).ifPresent(story -> stories.add(story.story().id()));
    }
    return stories;
  }
}
