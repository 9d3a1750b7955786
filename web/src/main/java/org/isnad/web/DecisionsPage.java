package org.isnad.web;

import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Decisions;
import org.isnad.room.Room;
import org.isnad.store.Decision.Kind;
import org.isnad.web.view.DecisionView;
import org.isnad.web.view.DecisionsView;

/// All that persons decided, where it can be taken back; and who is who.
final class DecisionsPage {

  private static final int AT_ONCE = 50;
  private static final int MOST = 1_000_000;

  private final Room room;
  private final Decisions decisions;
  private final Frames frames;
  private final Renderer renderer;

  DecisionsPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.decisions = new Decisions(room);
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var frame = frames.of(request, "decisions.title");
    int from = request.query().number("from", 0, 0, MOST);
    var all = decisions.all();
    var shown =
        all.stream()
            .skip(from)
            .limit(AT_ONCE)
            .map(decision -> DecisionView.of(decision, room, frame.words()))
            .toList();
    var before = frame.before(from, AT_ONCE);
    var after = frame.after(from + AT_ONCE, all.size());
    return renderer.page("decisions", new DecisionsView(frame, shown, before, after));
  }

  /// Two names mean one, or two.
  Response identify(Request request) {
    var form = frames.form(request);
    var kind =
        switch (form.first("kind", "")) {
          case "same" -> Kind.SAME;
          case "apart" -> Kind.APART;
          default -> throw Refusal.bad("bad-kind", "kind: same or apart is needed");
        };
    decisions.identify(
        kind, form.first("name", ""), form.first("other", ""), DecidePage.by(request, form));
    return back(form.first("back"));
  }

  Response undo(Request request) {
    var form = frames.form(request);
    decisions.undo(number(request.variable("number")));
    return back(form.first("back"));
  }

  /// To the page of ours from which a form came.
  private static Response back(Optional<String> path) {
    return Response.elsewhere(
        path.filter(p -> p.matches("/(story|actors)/[^\\\\\\p{Cntrl}]*")).orElse("/decisions"));
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Refusal.missing("no-such-decision", "there is no such decision");
    }
  }
}
