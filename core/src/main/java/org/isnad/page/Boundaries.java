package org.isnad.page;

import java.util.HashSet;
import java.util.List;
import org.isnad.model.Page;
import org.isnad.text.Likeness;

/// Decides where another article begins on a page, from the shape and the words of its lines.
///
/// A lead takes up the words of its own headline (echo), and an appended article is about something
/// else than the one before it (foreign).
final class Boundaries {

  private static final double ECHO = 0.4;
  private static final double FAINT_ECHO = 0.25;
  private static final double FOREIGN = 0.35;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int REACH = 5;

  private final Page page;
  private final List<Piece> pieces;
  private final LineReader lines;

  Boundaries(Page page, List<Piece> pieces, LineReader lines) {
    this.page = page;
    this.pieces = pieces;
    this.lines = lines;
  }

  /// Whether the piece may be the headline of another article.
  boolean isHeadline(int i) {
    if (i >= pieces.size() || !pieces.get(i).is(Piece.Kind.TEXT)) {
      return false;
    }
    var line = pieces.get(i).line();
    return line.isHeadlineLike() && !line.isParagraph() && !lines.goesOn(line);
  }

  /// Whether the piece is a paragraph of news.
  boolean isParagraph(int i) {
    return i < pieces.size()
        && pieces.get(i).is(Piece.Kind.TEXT)
        && pieces.get(i).line().isParagraph();
  }

  /// Whether the headline `i` after a read-also label opens an article with the paragraph `next`,
  /// and is not a link after which the current article goes on.
  ///
  /// @param closed whether credit or keywords stood before the label
  boolean opensAppended(Draft current, int i, int next, boolean closed) {
    if (lines.goesOn(pieces.get(next).line())) {
      return false;
    }
    double echo = echo(i, next);
    return closed ? echo >= FAINT_ECHO : echo >= ECHO && isForeign(current, i, next);
  }

  /// Whether the text `i`, without a label, is the headline of another article: a date follows it,
  /// or the current article has ended and the next paragraph takes up its words.
  boolean opensArticle(Draft current, int i, boolean ended) {
    boolean dated = i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Kind.DATE);
    if (!ended && !dated || !isHeadline(i)) {
      return false;
    }
    int next = i + 1;
    while (next < pieces.size() && next < i + REACH && !pieces.get(next).is(Piece.Kind.TEXT)) {
      dated |= pieces.get(next).is(Piece.Kind.DATE);
      next++;
    }
    if (!isParagraph(next)) {
      return false;
    }
    return dated
        || pieces.get(i).line().words() >= SHORTEST_HEADLINE
            && echo(i, next) >= ECHO
            && isForeign(current, i, next)
            && !lines.goesOn(pieces.get(next).line());
  }

  private double echo(int i, int next) {
    return Likeness.echo(
        Likeness.stems(page.text(), pieces.get(i).span()),
        Likeness.stems(page.text(), pieces.get(next).span()));
  }

  private boolean isForeign(Draft current, int i, int next) {
    var words = new HashSet<>(Likeness.stems(page.text(), pieces.get(i).span()));
    words.addAll(Likeness.stems(page.text(), pieces.get(next).span()));
    return Likeness.echo(words, current.topic()) < FOREIGN;
  }
}
