package org.isnad.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Door;
import org.isnad.http.Edit;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.User;
import org.isnad.room.Room;
import org.isnad.web.view.LoginView;

/// Where people sign in and out.
final class LoginPage {

  private static final String HERE = "/login";
  private static final int LONGEST_NAME = 100;

  private final Room room;
  private final Door door;
  private final Frames frames;
  private final Renderer renderer;

  LoginPage(Room room, Door door, Frames frames, Renderer renderer) {
    this.room = room;
    this.door = door;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Sends somebody here who has to sign in before going on.
  static Response first(Request request) {
    var reading = request.method().equals("GET") && !request.path().equals("/");
    return Response.elsewhere(
        reading
            ? HERE + "?" + new Parameters(Map.of("to", List.of(request.target()))).encoded()
            : HERE);
  }

  Response ask(Request request) {
    return page(request, request.query(), "", Optional.empty());
  }

  private Response page(Request request, Parameters fields, String name, Optional<String> fault) {
    var frame = frames.of(request, "login.title");
    return renderer.page("login", new LoginView(frame, name, target(fields), fault));
  }

  Response enter(Request request) {
    var form = frames.form(request);
    var typed = form.first("name", "");
    var name = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    var known = request.by(new User(name, request.user().role()), request.session(), new byte[0]);
    try {
      var password = form.all("password").stream().findFirst().orElse("");
      var welcome = door.enter(request, name, password, Response.elsewhere(target(form)));
      room.audit().note(Edit.of(known, "sign-in"));
      return welcome;
    } catch (Refusal refusal) {
      room.audit().note(Edit.of(known, "sign-in-failed"));
      var answer = page(request, form, name, Optional.of("login." + refusal.code()));
      var whole = answer.with(refusal.status());
      return refusal.after().isPresent()
          ? whole.with("Retry-After", String.valueOf(refusal.after().getAsLong()))
          : whole;
    }
  }

  Response leave(Request request) {
    frames.form(request);
    room.audit().note(Edit.of(request, "sign-out"));
    return door.leave(request, Response.elsewhere(HERE));
  }

  /// Where to go after signing in: a page of ours, never an address of another server.
  private static String target(Parameters fields) {
    return fields
        .first("to")
        .filter(to -> to.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*"))
        .filter(to -> !to.startsWith(HERE))
        .orElse("/");
  }
}
