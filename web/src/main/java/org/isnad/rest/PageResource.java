package org.isnad.rest;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Room;
import org.isnad.store.LibraryException;

/// Pages that go into the library.
final class PageResource {

  private static final int LONGEST_NAME = 1_000;

  private final Room room;

  PageResource(Room room) {
    this.room = room;
  }

  Response add(Request request) {
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
    try {
      var added = room.add(name, request.body());
      return Json.response(
          added.pages() > 0 ? 201 : 200,
          json -> {
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
          });
    } catch (LibraryException e) {
      throw new Refusal(409, "library-busy", String.valueOf(e.getMessage()));
    }
  }
}
