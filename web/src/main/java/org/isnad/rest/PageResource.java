package org.isnad.rest;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Desk;
import org.isnad.room.Room;
import org.isnad.store.LibraryException;
import tools.jackson.core.JsonGenerator;

/// Pages that go into the library.
final class PageResource {

  private static final int LONGEST_NAME = 1_000;

  private final Room room;

  PageResource(Room room) {
    this.room = room;
  }

  /// The name under which the body of a request is to be added.
  ///
  /// @throws Refusal when it is missing, or there is nothing to add
  static String name(Request request) {
    var name =
        request
            .query()
            .first("name")
            .filter(n -> n.length() <= LONGEST_NAME)
            .orElseThrow(() ->
                Refusal.bad("no-name", "name: of 1 to " + LONGEST_NAME + " characters is needed"));
    if (request.body().length == 0) {
      throw Refusal.bad("no-text", "the body is empty");
    }
    return name;
  }

  Response add(Request request) {
    var name = name(request);
    try {
      var added = room.add(name, request.body());
      return Json.response(added.pages() > 0 ? 201 : 200, json -> added(json, added));
    } catch (LibraryException e) {
      throw new Refusal(409, "library-busy", String.valueOf(e.getMessage()));
    }
  }

  /// What came of adding.
  static void added(JsonGenerator json, Desk.Added added) {
    json.writeNumberProperty("pages", added.pages());
    json.writeNumberProperty("articles", added.articles());
    json.writeNumberProperty("known", added.known());
    Json.objects(
        json,
        "failures",
        added.failures(),
        failure -> {
          json.writeStringProperty("stage", failure.stage());
          json.writeStringProperty("code", failure.code());
          json.writeStringProperty("where", failure.where());
          json.writeStringProperty("message", failure.message());
        });
  }
}
