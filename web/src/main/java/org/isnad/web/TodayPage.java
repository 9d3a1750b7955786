package org.isnad.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.model.ClaimStatus;
import org.isnad.room.Room;
import org.isnad.store.StoryQuery;
import org.isnad.web.view.StoryCard;
import org.isnad.web.view.TodayView;
import org.isnad.web.view.TodayView.Asked;

/// The first page: the stories, the latest first.
final class TodayPage {

  private static final int AT_ONCE = 25;
  private static final int MOST_AT_ONCE = 200;
  private static final int MOST = 1_000_000;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;

  TodayPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
  }

  Response show(Request request) {
    var frame = frames.of(request, "today.title");
    var asked = asked(request.query());
    var query = query(asked);
    int from = request.query().number("from", 0, 0, MOST);
    int atOnce = request.query().number("size", AT_ONCE, 1, MOST_AT_ONCE);
    long total = room.count(query);
    var stories =
        room.stories(query, from, atOnce).stream()
            .map(line -> StoryCard.of(line, frame.words()))
            .toList();
    var before =
        from == 0
            ? Optional.<String>empty()
            : Optional.of(frame.here("from", "" + Math.max(0, from - atOnce)));
    var after =
        from + atOnce >= total
            ? Optional.<String>empty()
            : Optional.of(frame.here("from", "" + (from + atOnce)));
    var view =
        new TodayView(frame, asked, frame.words().count("stories", total), stories, before, after);
    return renderer.page("today", view);
  }

  private static Asked asked(Parameters query) {
    return new Asked(
        query.first("since", ""),
        query.first("until", ""),
        query.first("outlet", "").strip(),
        query.first("status", ""),
        query.first("several", "").equals("1"));
  }

  private static StoryQuery query(Asked asked) {
    return new StoryQuery(
        day(asked.from()),
        day(asked.to()),
        Optional.of(asked.outlet()).filter(outlet -> !outlet.isEmpty()),
        Arrays.stream(ClaimStatus.values())
            .filter(status -> status.name().equals(asked.status()))
            .findFirst(),
        asked.several() ? 2 : 0);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw Refusal.bad("no-day", text + " is no day such as 2025-01-31");
    }
  }
}
