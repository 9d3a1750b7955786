package org.isnad.web;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.ActorFiles;
import org.isnad.room.ActorList;
import org.isnad.room.Room;
import org.isnad.web.view.ActorSketch;
import org.isnad.web.view.ActorsView;
import org.isnad.web.view.ActorsView.Row;

/// Whom the articles name: all, and each on a page of its own.
final class ActorPage {

  private static final int AT_ONCE = 50;
  private static final int MOST = 1_000_000;

  private final ActorList list;
  private final ActorFiles files;
  private final Frames frames;
  private final Renderer renderer;

  ActorPage(Room room, Frames frames, Renderer renderer) {
    this.list = new ActorList(room);
    this.files = new ActorFiles(room);
    this.frames = frames;
    this.renderer = renderer;
  }

  Response list(Request request) {
    var frame = frames.of(request, "actors.title");
    var query = request.query().first("q", "");
    int from = request.query().number("from", 0, 0, MOST);
    var part = list.find(query, from, AT_ONCE);
    var rows = part.lines().stream().map(line -> Row.of(line, frame.words())).toList();
    var before = frame.before(from, AT_ONCE);
    var after = frame.after(from + AT_ONCE, part.total());
    var total = frame.words().count("names", part.total());
    return renderer.page("actors", new ActorsView(frame, query, total, rows, before, after));
  }

  Response show(Request request) {
    var file =
        files
            .of(request.variable("id"))
            .orElseThrow(() -> Refusal.missing("no-such-actor", "no article names this actor"));
    int from = request.query().number("from", 0, 0, MOST);
    var frame = frames.titled(request, ActorSketch.name(file, Tastes.of(request)));
    return renderer.page("actor", new ActorSketch(frame, file).view(from));
  }
}
