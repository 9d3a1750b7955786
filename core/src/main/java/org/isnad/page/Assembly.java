package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Given;
import org.isnad.model.Page;

/// Puts the pieces of a page together into drafts of its articles, in one pass.
final class Assembly {

  /// How far the current article has come.
  private enum State {
    /// Headline, date and byline; no paragraph yet.
    HEAD,
    BODY,
    /// Credit or keywords stood after the body.
    CLOSED,
    /// A list of other headlines or a notice stood after the body; it may go on.
    TAIL,
    /// Comments or the like: no more news.
    ENDED
  }

  /// Words from which on a line before the headline is news.
  private static final int SHORTEST_NEWS = 8;

  private static final int SHORTEST_LINK = 6;

  /// Words up to which a line after a list of headlines is one more of them.
  private static final int LONGEST_LINK = 14;

  private final Page page;
  private final List<Piece> pieces;
  private final Fields fields;
  private final Boundaries boundaries;
  private final List<Draft> drafts = new ArrayList<>();
  private Draft current;
  private State state = State.HEAD;
  private String tail = "tail";
  private boolean separated;
  private int headline = -1;

  Assembly(Page page, List<Piece> pieces, LineReader lines) {
    this.page = page;
    this.pieces = pieces;
    this.fields = new Fields(page, pieces, lines);
    this.boundaries = new Boundaries(page, pieces, lines);
    this.current = new Draft(page, page.given());
    drafts.add(current);
  }

  /// The drafts, in reading order.
  List<Draft> drafts() {
    int i = head();
    while (i < pieces.size()) {
      i = take(i);
    }
    drafts.forEach(draft -> fields.finish(draft));
    return drafts;
  }

  private int head() {
    var head = new Head(page, pieces);
    var given = head.given();
    if (given.isPresent()) {
      current.headline(given.get());
      int i = 0;
      while (i < pieces.size() && pieces.get(i).span().start() < given.get().end()) {
        i++;
      }
      return i;
    }
    headline = head.find().orElse(-1);
    return 0;
  }

  private int take(int i) {
    var piece = pieces.get(i);
    if (i == headline) {
      boolean labelled = piece.role().equals("headline");
      if (labelled) {
        fields.label(current, piece);
      }
      current.headline(labelled ? piece.value().orElse(piece.span()) : piece.span());
      return i + 1;
    }
    return switch (piece.kind()) {
      case TEXT -> text(i);
      case FIELD -> field(i);
      case DATE -> date(i);
      case RELATED, LIST -> related(i);
      case SECTION, BYLINE, CREDIT -> alone(i);
      case STOP -> {
        furniture(piece);
        if (current.hasBody()) {
          state = State.ENDED;
          tail = piece.role();
        }
        yield i + 1;
      }
      case SEPARATOR -> {
        furniture(piece);
        separated = true;
        yield i + 1;
      }
      case CUT -> {
        furniture(piece);
        yield i + 1;
      }
    };
  }

  private void furniture(Piece piece) {
    current.furniture(piece.span(), piece.role(), piece.place());
  }

  private int text(int i) {
    var piece = pieces.get(i);
    if (i < headline && piece.line().words() < SHORTEST_NEWS) {
      current.furniture(piece.span(), "kicker", "page.before-headline");
      return i + 1;
    }
    var dateline = i > headline ? fields.belowHeadline(current, i) : Optional.<Piece>empty();
    if (dateline.isPresent()) {
      fields.date(current, dateline.get());
      return i + 1;
    }
    if (isDuplicate(piece)) {
      current.duplicate(piece.span());
      return i + 1;
    }
    if (current.hasBody() && opensArticle(i)) {
      return open(i);
    }
    separated = false;
    if (state == State.ENDED || isStray(i)) {
      current.furniture(piece.span(), tail, "page.after-body");
      return i + 1;
    }
    if (!current.hasBody()) {
      fields.opening(current, piece);
    }
    current.paragraph(piece.line());
    state = state == State.CLOSED ? state : State.BODY;
    return i + 1;
  }

  /// Whether it repeats the headline; a sentence must repeat it to the letter, else it is the lead.
  private boolean isDuplicate(Piece piece) {
    if (piece.line().stop()) {
      var headline = current.headline().map(span -> span.of(page.text()));
      return headline.filter(piece.span().of(page.text())::equals).isPresent();
    }
    return current.repeatsHeadline(piece.span());
  }

  /// Whether a line after the end of the body is no news: one more headline of a list, or a few
  /// words after credit or keywords with no paragraph behind them.
  private boolean isStray(int i) {
    var line = pieces.get(i).line();
    if (state == State.TAIL) {
      return !line.isParagraph() && line.words() <= LONGEST_LINK && !fields.goesOn(line);
    }
    return state == State.CLOSED
        && !line.isParagraph()
        && line.words() < SHORTEST_LINK
        && !fields.isBeforeParagraph(i);
  }

  private int field(int i) {
    var piece = pieces.get(i);
    boolean late = piece.role().equals("headline") && current.headline().isPresent();
    int next = late ? i : fields.take(current, i);
    if (next == i) {
      return text(i);
    }
    boolean hashtags = piece.place().equals("page.hashtags");
    if (!hashtags
        && current.hasBody()
        && (piece.role().equals("source") || piece.role().equals("keywords"))) {
      state = state == State.ENDED ? state : State.CLOSED;
    }
    return next;
  }

  private int date(int i) {
    var piece = pieces.get(i);
    boolean inside = current.body().size() > 2 && fields.isBeforeText(i);
    if (inside && state == State.BODY) {
      return text(i);
    }
    if (piece.role().equals("updated")) {
      fields.label(current, piece);
      current.furniture(piece.value().orElse(piece.span()), "updated", piece.place());
    } else if (!current.isDated()) {
      fields.date(current, piece);
    } else {
      current.furniture(piece.span(), "date", piece.place());
    }
    return i + 1;
  }

  private int alone(int i) {
    if (current.hasBody() && fields.isBeforeText(i) && state != State.ENDED) {
      return text(i);
    }
    fields.alone(current, pieces.get(i));
    return i + 1;
  }

  /// A label before the headlines of other articles, and these.
  private int related(int i) {
    var piece = pieces.get(i);
    if (piece.label().isPresent()) {
      fields.label(current, piece);
    } else if (!piece.value().equals(Optional.of(piece.span()))) {
      furniture(piece);
    }
    var before = state;
    boolean listed = piece.is(Piece.Kind.LIST);
    if (listed && current.hasBody() && state != State.ENDED) {
      state = State.TAIL;
      tail = piece.role();
    }
    if (piece.value().isPresent()) {
      current.related(piece.value().get());
      return i + 1;
    }
    return headlines(i + 1, listed, before == State.CLOSED || before == State.ENDED);
  }

  /// The headlines from `from` on: all of them at the foot of an article or of a list, the first
  /// one where the body goes on.
  private int headlines(int from, boolean listed, boolean closed) {
    int to = from;
    while (isLink(to)) {
      to++;
    }
    boolean goesOn = boundaries.isParagraph(to);
    if (goesOn
        && to > from
        && current.hasBody()
        && boundaries.opensAppended(current, to - 1, to, closed)) {
      relate(from, to - 1);
      return open(to - 1);
    }
    int last = to;
    if (!listed && !closed && (goesOn || !current.endsItsSentences())) {
      last = Math.min(to, from + 1);
      while (goesOn && last < to && pieces.get(last).line().words() >= SHORTEST_LINK) {
        last++;
      }
    }
    relate(from, last);
    return last;
  }

  private boolean isLink(int i) {
    return i != headline
        && boundaries.isHeadline(i)
        && !current.repeatsHeadline(pieces.get(i).span());
  }

  private void relate(int from, int to) {
    for (int i = from; i < to; i++) {
      current.related(pieces.get(i).span());
    }
  }

  private boolean opensArticle(int i) {
    boolean parted = separated && page.given().title().isEmpty();
    boolean ended = parted || state == State.CLOSED || state == State.TAIL || state == State.ENDED;
    return boundaries.opensArticle(current, i, ended)
        && !current.repeatsHeadline(pieces.get(i).span());
  }

  private int open(int i) {
    current = new Draft(page, Given.NOTHING);
    drafts.add(current);
    current.headline(pieces.get(i).span());
    state = State.HEAD;
    separated = false;
    tail = "tail";
    return i + 1;
  }
}
