package org.isnad.web;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Outlook;
import org.isnad.room.Room;
import org.isnad.store.lucene.QueryException;
import org.isnad.web.view.SituationSheet;

/// What the articles that fit a question, or those of a story, add up to.
final class SituationPage {

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  SituationPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var asked = Outlook.of(request.query());
    var frame = frames.of(request, "situation.title");
    try {
      return renderer.page("situation", SituationSheet.of(frame, asked, asked.selection(room)));
    } catch (QueryException e) {
      throw Refusal.bad("bad-query", e.reason());
    }
  }
}
