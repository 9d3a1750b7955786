package org.isnad.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Board;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.room.Spellings;
import org.isnad.web.view.Facets;
import org.isnad.web.view.Frame;
import org.isnad.web.view.StoryCards;
import org.isnad.web.view.TodayView;
import org.isnad.web.view.TodayView.Asked;
import org.isnad.web.view.TodayView.News;

/// The first page: the stories in their order of rank, and what they can be chosen by.
final class TodayPage {

  private static final int AT_ONCE = 25;
  private static final int MOST_AT_ONCE = 200;
  private static final int MOST = 1_000_000;
  private static final int FACET_VALUES = 8;

  private final Room room;
  private final Frames frames;
  private final Renderer renderer;
  private final Spellings spellings;

  TodayPage(Room room, Frames frames, Renderer renderer) {
    this.room = room;
    this.frames = frames;
    this.renderer = renderer;
    this.spellings = room.spellings();
  }

  Response show(Request request) {
    var frame = frames.of(request, "today.title");
    var board = room.board();
    var since = Visits.since(request, board.batch());
    var wish = wish(request.query(), since.orElse(board.batch()));
    int from = request.query().number("from", 0, 0, MOST);
    int atOnce = request.query().number("size", AT_ONCE, 1, MOST_AT_ONCE);
    var found = board.find(wish, from, atOnce, FACET_VALUES);
    var facets = new Facets(frame, Board.FACETS, wish.only(), wish.without(), spellings);
    var view =
        new TodayView(
            frame,
            asked(request.query()),
            frame.words().count("stories", found.total()),
            news(frame, board, since),
            StoryCards.of(found.stories(), since, frame.words()),
            facets.of(found.facets()),
            facets.chosen(),
            SavedViews.of(request),
            request.query().with("from", List.of()).encoded(),
            frame.before(from, atOnce),
            frame.after(from + atOnce, found.total()));
    return Visits.keep(request, renderer.page("today", view), board.batch());
  }

  private static Board.Wish wish(Parameters query, long since) {
    return new Board.Wish(
        Question.facets(query.all("only"), Board.FACETS),
        Question.facets(query.all("without"), Board.FACETS),
        query.day("since"),
        query.day("until"),
        query.on("new") ? Optional.of(since) : Optional.empty(),
        query.on("several") ? 2 : 0);
  }

  private static Asked asked(Parameters query) {
    return new Asked(
        query.day("since").map(LocalDate::toString).orElse(""),
        query.day("until").map(LocalDate::toString).orElse(""),
        query.on("new"),
        query.on("several"));
  }

  /// How many stories have news for the reader; none on a first visit.
  private static Optional<News> news(Frame frame, Board board, Optional<Long> since) {
    return since.map(batch -> {
      long stories = board.find(Board.Wish.after(batch), 0, 0, 0).total();
      return new News(frame.words().count("stories-new", stories), frame.here("new", "1"));
    });
  }
}
