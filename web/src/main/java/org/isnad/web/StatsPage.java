package org.isnad.web;

import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.web.view.StatsView;

/// How much the library holds, and of what.
final class StatsPage {

  private static final int VALUES = 15;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  StatsPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var frame = frames.of(request, "stats.title");
    var found = room.find(Question.everything().search(VALUES));
    return renderer.page("stats", StatsView.of(frame, room.holdings(), found));
  }
}
