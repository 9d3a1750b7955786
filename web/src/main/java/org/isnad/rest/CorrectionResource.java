package org.isnad.rest;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Correction;
import org.isnad.room.CorrectionCases;
import org.isnad.room.Corrections;
import org.isnad.room.Room;
import tools.jackson.core.JsonGenerator;

/// What persons say is wrong with what was found.
final class CorrectionResource {

  private static final int AT_ONCE = 100;
  private static final int MOST_AT_ONCE = 1_000;
  private static final int MOST = 1_000_000;

  private final Room room;
  private final Corrections corrections;

  CorrectionResource(Room room) {
    this.room = room;
    this.corrections = new Corrections(room);
  }

  Response list(Request request) {
    int from = request.query().number("from", 0, 0, MOST);
    int size = request.query().number("size", AT_ONCE, 1, MOST_AT_ONCE);
    var all = corrections.all();
    return Json.response(
        200,
        json -> {
          json.writeNumberProperty("total", all.size());
          json.writeNumberProperty("from", from);
          Json.objects(
              json,
              "corrections",
              all.stream().skip(from).limit(size).toList(),
              one -> write(json, one));
        });
  }

  Response add(Request request) {
    var article =
        request
            .query()
            .first("article")
            .orElseThrow(() -> Refusal.bad("no-article", "article: the id of an article"));
    var said = Corrections.proposal(article, request.query());
    var added = corrections.add(said, request.user());
    return Json.response(201, json -> write(json, added));
  }

  Response cases(Request request) {
    var cases = new CorrectionCases(room);
    var all = corrections.all();
    return Response.stream("application/zip", out -> cases.write(all, out));
  }

  private static void write(JsonGenerator json, Correction one) {
    json.writeStringProperty("id", one.id());
    json.writeStringProperty("when", one.when());
    json.writeStringProperty("who", one.who());
    json.writeStringProperty("article", one.article());
    json.writeStringProperty("page", one.page());
    json.writeStringProperty("sha256", one.sha256());
    json.writeStringProperty("layer", one.at().layer());
    json.writeName("span");
    json.writeArray(new int[] {one.at().start(), one.at().end()}, 0, 2);
    json.writeStringProperty("words", one.at().words());
    json.writeStringProperty("found", one.found().value());
    json.writeStringProperty("rule", one.found().rule());
    json.writeStringProperty("wrong", one.wrong().word());
    json.writeStringProperty("right_words", one.right().words());
    json.writeStringProperty("right_value", one.right().value());
    json.writeStringProperty("remark", one.remark());
    json.writeBooleanProperty("case", CorrectionCases.isKeyed(one));
  }
}
