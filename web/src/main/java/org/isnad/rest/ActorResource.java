package org.isnad.rest;

import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.knowledge.OfficeTerm;
import org.isnad.room.ActorFiles;
import org.isnad.room.ActorList;
import org.isnad.room.Room;
import tools.jackson.core.JsonGenerator;

/// Whom the articles name: all, and each with what is told of it.
final class ActorResource {

  private static final int AT_ONCE = 50;
  private static final int MOST_AT_ONCE = 1000;
  private static final int MOST = 1_000_000;

  private final ActorList list;
  private final ActorFiles files;

  ActorResource(Room room) {
    this.list = new ActorList(room);
    this.files = new ActorFiles(room);
  }

  Response list(Request request) {
    var asked = request.query();
    int from = asked.number("from", 0, 0, MOST);
    var part =
        list.find(asked.first("q", ""), from, asked.number("size", AT_ONCE, 1, MOST_AT_ONCE));
    return Json.response(
        200,
        json -> {
          json.writeNumberProperty("total", part.total());
          json.writeNumberProperty("from", from);
          Json.objects(json, "actors", part.lines(), line -> line(json, line));
        });
  }

  private static void line(JsonGenerator json, ActorList.Line line) {
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("arabic", line.arabic());
    json.writeStringProperty("english", line.english());
    Json.text(json, "kind", line.kind());
    json.writeNumberProperty("articles", line.articles());
  }

  Response actor(Request request) {
    var file =
        files
            .of(request.variable("id"))
            .orElseThrow(() -> Refusal.missing("no-such-actor", "no article names this actor"));
    var portrait = new PortraitJson(file.articles().report());
    return Json.response(
        200,
        json -> {
          json.writeStringProperty("id", file.id());
          json.writeNumberProperty("articles", file.articles().total());
          json.writeNumberProperty("read", file.articles().taken());
          Json.objects(json, "offices", file.offices(), term -> office(json, term));
          portrait.write(json, file.portrait());
        });
  }

  private static void office(JsonGenerator json, OfficeTerm held) {
    json.writeStringProperty("office", held.office().id());
    json.writeStringProperty("of", held.of());
    Json.text(json, "from", held.term().from());
    Json.text(json, "to", held.term().to());
    Json.text(json, "source", Optional.of(held.place()));
  }
}
