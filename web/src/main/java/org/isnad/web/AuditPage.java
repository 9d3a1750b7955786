package org.isnad.web;

import java.nio.file.Files;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.AuditLog;
import org.isnad.room.Room;
import org.isnad.web.view.AuditView;

/// Who did what, for those who have to know.
final class AuditPage {

  private static final int AT_ONCE = 100;
  private static final int MOST = 1_000_000;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  AuditPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var frame = frames.of(request, "audit.title");
    int from = request.query().number("from", 0, 0, MOST);
    var all = room.audit().latest();
    var lines =
        all.stream()
            .skip(from)
            .limit(AT_ONCE)
            .map(entry -> AuditView.line(entry, frame.words()))
            .toList();
    var before = frame.before(from, AT_ONCE);
    var after = frame.after(from + AT_ONCE, all.size());
    return renderer.page("audit", new AuditView(frame, lines, before, after));
  }

  /// The whole log as it stands on the disk.
  Response file(Request request) {
    var file = room.folder().resolve(AuditLog.FILE);
    return Response.stream(
            "application/x-ndjson",
            out -> {
              if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                  in.transferTo(out);
                }
              }
            })
        .with("Content-Disposition", "attachment; filename=\"audit.jsonl\"");
  }
}
