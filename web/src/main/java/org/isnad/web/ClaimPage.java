package org.isnad.web;

import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Room;
import org.isnad.web.view.ClaimSheet;

/// One claim with what it rests on.
final class ClaimPage {

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  ClaimPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var id = request.variable("id");
    var report = room.storyOfClaim(id).map(room::report).orElseThrow(ClaimPage::none);
    var claim =
        report.claims().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(ClaimPage::none);
    var frame = frames.of(request, "claim.title");
    return renderer.page("claim-sheet", ClaimSheet.of(frame, claim, report));
  }

  private static Refusal none() {
    return Refusal.missing("no-such-claim", "there is no such claim");
  }
}
