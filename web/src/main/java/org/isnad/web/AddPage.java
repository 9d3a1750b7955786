package org.isnad.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Room;
import org.isnad.web.view.AddView;
import org.isnad.web.view.AddView.Far;

/// Puts pasted pages into the library, and shows how far that is.
final class AddPage {

  /// What is done by then needs no progress bar.
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  AddPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response ask(Request request) {
    return renderer.page("add", new AddView(frames.of(request, "add.title"), Optional.empty()));
  }

  Response take(Request request) {
    var form = frames.form(request);
    var name = form.first("name", "pasted.txt");
    var text = form.first("text", "");
    if (text.isEmpty()) {
      throw Refusal.bad("no-text", "there is no text to add");
    }
    var state = room.additions().start(name, text.getBytes(StandardCharsets.UTF_8));
    try {
      long until = System.nanoTime() + AT_ONCE.toNanos();
      while (!state.isOver() && System.nanoTime() < until) {
        state = room.additions().after(state, AT_ONCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Response.elsewhere("/add/" + state.id());
  }

  Response far(Request request) {
    var state =
        room.additions()
            .of(request.variable("id"))
            .orElseThrow(
                () -> Refusal.missing("no-such-addition", "nothing is added under this id"));
    var frame = frames.of(request, "add.title");
    return renderer.page("add", new AddView(frame, Optional.of(Far.of(state, frame.words()))));
  }
}
