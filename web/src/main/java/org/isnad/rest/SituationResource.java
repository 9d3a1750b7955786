package org.isnad.rest;

import java.io.ByteArrayOutputStream;
import org.isnad.export.report.ReportWriter;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Outlook;
import org.isnad.room.Room;
import org.isnad.room.Selection;
import org.isnad.store.lucene.QueryException;

/// What the articles that fit a question, or those of a story, add up to.
final class SituationResource {

  /// How many articles fit, though no more are read than the address asks for.
  private static final String FITTING = "Isnad-Fitting";

  private final Room room;

  SituationResource(Room room) {
    this.room = room;
  }

  Response situation(Request request) {
    var asked = Outlook.of(request.query());
    var selection = selection(asked);
    var bytes = new ByteArrayOutputStream();
    ReportWriter.writeSituation(asked.within(selection.report()), bytes);
    return Response.bytes(200, "application/json", bytes.toByteArray())
        .with(FITTING, String.valueOf(selection.total()));
  }

  private Selection selection(Outlook asked) {
    try {
      return asked.selection(room);
    } catch (QueryException e) {
      throw Refusal.bad("bad-query", e.reason());
    }
  }
}
