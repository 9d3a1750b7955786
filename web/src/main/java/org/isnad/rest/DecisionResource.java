package org.isnad.rest;

import java.util.HashSet;
import java.util.Locale;
import java.util.TreeSet;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Decisions;
import org.isnad.room.Decisions.By;
import org.isnad.room.Room;
import org.isnad.store.Decision;
import org.isnad.store.Decision.Kind;
import tools.jackson.core.JsonGenerator;

/// What persons decided.
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
    var by = new By(request.user(), asked.first("why", ""));
    var made =
        switch (needed(asked, "kind")) {
          case "merge" -> decisions.merge(needed(asked, "story"), needed(asked, "other"), by);
          case "split" ->
              decisions.split(needed(asked, "story"), new HashSet<>(asked.all("article")), by);
          case "pin" -> decisions.pin(needed(asked, "story"), by);
          case "same" -> names(Kind.SAME, asked, by);
          case "apart" -> names(Kind.APART, asked, by);
          default ->
              throw Refusal.bad("bad-kind", "kind: merge, split, pin, same or apart is needed");
        };
    return Json.response(201, json -> decision(json, made));
  }

  private Decision names(Kind kind, Parameters asked, By by) {
    return decisions.identify(kind, needed(asked, "name"), needed(asked, "other"), by);
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

  private void decision(JsonGenerator json, Decision decision) {
    json.writeNumberProperty("number", decision.number());
    json.writeStringProperty("kind", decision.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("made", decision.by().made().toString());
    json.writeStringProperty("who", decision.by().who());
    json.writeStringProperty("why", decision.by().why());
    Json.texts(json, "one", decision.one());
    Json.texts(json, "other", decision.other());
    Json.texts(json, "stories", stories(decision));
  }

  /// The stories in which its articles stand now.
  private TreeSet<String> stories(Decision decision) {
    var stories = new TreeSet<String>();
    if (decision.kind().isOfNames()) {
      return stories;
    }
    for (var article : new TreeSet<>(decision.one())) {
      room.story(article).ifPresent(story -> stories.add(story.story().id()));
    }
    for (var article : new TreeSet<>(decision.other())) {
      room.story(article).ifPresent(story -> stories.add(story.story().id()));
    }
    return stories;
  }
}
