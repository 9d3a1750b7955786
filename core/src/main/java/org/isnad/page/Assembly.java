package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  private static final double ECHO = 0.4;
  private static final double FAINT_ECHO = 0.25;
  private static final double FOREIGN = 0.35;
  private static final int REACH = 5;

  private final Page page;
  private final List<Piece> pieces;
  private final Fields fields;
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
    if (isDuplicate(piece)) {
      current.duplicate(piece.span());
      return i + 1;
    }
    if (current.hasBody() && opensArticle(i)) {
      return open(i);
    }
    separated = false;
    if (state == State.ENDED
        || !piece.line().isParagraph() && (state == State.TAIL || isStray(i))) {
      current.furniture(piece.span(), tail, "page.after-body");
      return i + 1;
    }
    if (!current.hasBody()) {
      fields.opening(current, piece);
    }
    current.paragraph(piece.span());
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

  /// Whether a short line after credit or keywords, with no paragraph behind it, is no news.
  private boolean isStray(int i) {
    return state == State.CLOSED
        && pieces.get(i).line().words() < 6
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
    } else {
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

  private int headlines(int from, boolean listed, boolean closed) {
    int to = from;
    while (to < pieces.size() && isHeadline(to)) {
      to++;
    }
    boolean goesOn = to < pieces.size() && isParagraph(to);
    if (goesOn && to > from && current.hasBody() && opensAppended(to - 1, to, closed)) {
      relate(from, to - 1);
      return open(to - 1);
    }
    int last = to;
    if (goesOn && !listed) {
      last = Math.min(to, from + 1);
      while (last < to && pieces.get(last).line().words() >= 6) {
        last++;
      }
    }
    relate(from, last);
    return last;
  }

  private boolean isHeadline(int i) {
    var piece = pieces.get(i);
    return piece.is(Piece.Kind.TEXT)
        && i != headline
        && piece.line().isHeadlineLike()
        && !piece.line().isParagraph()
        && !current.repeatsHeadline(piece.span());
  }

  private boolean isParagraph(int i) {
    return pieces.get(i).is(Piece.Kind.TEXT) && pieces.get(i).line().isParagraph();
  }

  private void relate(int from, int to) {
    for (int i = from; i < to; i++) {
      current.related(pieces.get(i).span());
    }
  }

  /// Whether the headline `i` after a read-also label opens an article with the paragraph `next`,
  /// and is not a link after which the current article goes on.
  private boolean opensAppended(int i, int next, boolean closed) {
    if (fields.goesOn(pieces.get(next).line())) {
      return false;
    }
    double echo = echo(i, next);
    return closed ? echo >= FAINT_ECHO : echo >= ECHO && isForeign(i, next);
  }

  /// Whether the text `i`, without a label, is the headline of another article: a date follows it,
  /// or the current article has ended and the next paragraph takes up its words.
  private boolean opensArticle(int i) {
    if (!isHeadline(i)) {
      return false;
    }
    boolean ended =
        separated || state == State.CLOSED || state == State.TAIL || state == State.ENDED;
    if (!ended && !(i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Kind.DATE))) {
      return false;
    }
    boolean dated = false;
    int next = i + 1;
    while (next < pieces.size() && next < i + REACH && !pieces.get(next).is(Piece.Kind.TEXT)) {
      dated |= pieces.get(next).is(Piece.Kind.DATE);
      next++;
    }
    if (next >= pieces.size() || !isParagraph(next)) {
      return false;
    }
    if (dated) {
      return true;
    }
    double echo = echo(i, next);
    return ended
        && pieces.get(i).line().words() >= 4
        && echo >= ECHO
        && isForeign(i, next)
        && !fields.goesOn(pieces.get(next).line());
  }

  private double echo(int i, int next) {
    return Likeness.echo(
        Likeness.stems(page.text(), pieces.get(i).span()),
        Likeness.stems(page.text(), pieces.get(next).span()));
  }

  private boolean isForeign(int i, int next) {
    var words = new HashSet<>(Likeness.stems(page.text(), pieces.get(i).span()));
    words.addAll(Likeness.stems(page.text(), pieces.get(next).span()));
    return Likeness.echo(words, current.topic()) < FOREIGN;
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
