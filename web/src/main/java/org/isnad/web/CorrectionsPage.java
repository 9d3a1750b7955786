package org.isnad.web;

import java.util.List;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Correction;
import org.isnad.room.CorrectionCases;
import org.isnad.room.Corrections;
import org.isnad.room.Room;
import org.isnad.web.view.CorrectView;
import org.isnad.web.view.CorrectionsView;

/// Where somebody says that a finding is wrong, and where all that was said can be fetched.
final class CorrectionsPage {

  private static final int AT_ONCE = 50;
  private static final int MOST = 1_000_000;

  private final Room room;
  private final Corrections corrections;
  private final Frames frames;
  private final Renderer renderer;

  CorrectionsPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.corrections = new Corrections(room);
    this.frames = frames;
    this.renderer = renderer;
  }

  /// The form.
  Response ask(Request request) {
    var article = room.desk().complete(ArticlePage.article(room, request));
    var asked = request.query();
    int start = asked.number("start", 0, 0, Integer.MAX_VALUE);
    int end = asked.number("end", 0, 0, Integer.MAX_VALUE);
    var span = Corrections.span(article, start, end);
    var frame = frames.of(request, "correct.title");
    return renderer.page("correct", CorrectView.of(frame, article, span, asked));
  }

  Response take(Request request) {
    var form = frames.form(request);
    var said = Corrections.proposal(request.variable("id"), form);
    corrections.add(said, request.user());
    return Response.elsewhere("/corrections");
  }

  Response list(Request request) {
    var frame = frames.of(request, "corrections.title");
    int from = request.query().number("from", 0, 0, MOST);
    var all = corrections.all();
    var lines =
        all.stream()
            .skip(from)
            .limit(AT_ONCE)
            .map(one -> CorrectionsView.line(one, frame.words()))
            .toList();
    var before = frame.before(from, AT_ONCE);
    var after = frame.after(from + AT_ONCE, all.size());
    return renderer.page("corrections", new CorrectionsView(frame, lines, before, after));
  }

  /// All test cases.
  Response cases(Request request) {
    return zip(corrections.all(), "corrections.zip");
  }

  /// The test case of one correction.
  Response one(Request request) {
    var correction =
        corrections
            .of(request.variable("id"))
            .filter(CorrectionCases::isKeyed)
            .orElseThrow(() -> Refusal.missing("no-such-case", "there is no such test case"));
    return zip(List.of(correction), "correction-" + correction.id() + ".zip");
  }

  private Response zip(List<Correction> some, String name) {
    var cases = new CorrectionCases(room);
    return Response.stream("application/zip", out -> cases.write(some, out))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
