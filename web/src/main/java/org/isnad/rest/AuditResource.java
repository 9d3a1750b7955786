package org.isnad.rest;

import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Room;

/// Who did what to the library.
final class AuditResource {

  private static final int AT_ONCE = 100;
  private static final int MOST_AT_ONCE = 1_000;
  private static final int MOST = 1_000_000;

  private final Room room;

  AuditResource(Room room) {
    this.room = room;
  }

  Response list(Request request) {
    int from = request.query().number("from", 0, 0, MOST);
    int size = request.query().number("size", AT_ONCE, 1, MOST_AT_ONCE);
    var all = room.audit().latest();
    return Json.response(
        200,
        json -> {
          json.writeNumberProperty("from", from);
          Json.objects(
              json,
              "entries",
              all.stream().skip(from).limit(size).toList(),
              entry -> {
                json.writeStringProperty("when", entry.when());
                json.writeStringProperty("who", entry.who());
                json.writeStringProperty("role", entry.role());
                json.writeStringProperty("address", entry.address());
                json.writeStringProperty("what", entry.what());
                json.writeStringProperty("details", entry.details());
              });
        });
  }
}
