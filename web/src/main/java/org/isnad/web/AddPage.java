package org.isnad.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Room;
import org.isnad.store.LibraryException;
import org.isnad.web.view.AddView;

/// Puts pasted pages into the library.
final class AddPage {

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  AddPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response ask(Request request) {
    var frame = frames.of(request, "add.title");
    return renderer.page("add", new AddView(frame, "", "", Optional.empty(), List.of()));
  }

  Response take(Request request) {
    var form = frames.form(request);
    var name = form.first("name", "pasted.txt");
    var text = form.first("text", "");
    if (text.isEmpty()) {
      throw Refusal.bad("no-text", "there is no text to add");
    }
    var frame = frames.of(request, "add.title");
    try {
      var added = room.add(name, text.getBytes(StandardCharsets.UTF_8));
      var told =
          frame.t(
              "add.done",
              frame.words().count("pages", added.pages()),
              frame.words().count("articles", added.articles()),
              frame.words().count("pages", added.known()));
      var faults = added.failures().stream().map(failure -> failure.message()).toList();
      return renderer.page("add", new AddView(frame, "", "", Optional.of(told), faults));
    } catch (LibraryException e) {
      throw new Refusal(409, "library-busy", String.valueOf(e.getMessage()));
    }
  }
}
