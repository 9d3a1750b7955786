package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.text.Likeness;

/// Finds the headline of a page among the lines before its first paragraph.
///
/// A headline that is given counts. Else the line that stands there twice is the headline (title of
/// the page, heading of the text), else the first that is long enough; of many lines, the one whose
/// words the first paragraph takes up.
final class Head {

  private static final int MOST_CANDIDATES = 40;
  private static final int MANY_CANDIDATES = 4;
  private static final int LONGEST_SENTENCE = 18;
  private static final int LONGEST_HEADLINE = 16;
  private static final int SHORTEST_BODY = 12;
  private static final double ECHO = 0.4;

  private final Page page;
  private final List<Piece> pieces;

  Head(Page page, List<Piece> pieces) {
    this.page = page;
    this.pieces = pieces;
  }

  /// The span of the title that was given, where the text begins with it.
  Optional<Span> given() {
    return page.given()
        .title()
        .filter(title -> page.text().startsWith(title))
        .map(title -> Line.trim(page.text(), 0, title.length()))
        .filter(span -> !span.isEmpty());
  }

  /// The index of the piece that is the headline.
  OptionalInt find() {
    int first = firstParagraph();
    for (int i = 0; i < first; i++) {
      if (pieces.get(i).role().equals("headline") && pieces.get(i).value().isPresent()) {
        return OptionalInt.of(i);
      }
    }
    var candidates = new ArrayList<Integer>();
    for (int i = 0; i < first && candidates.size() < MOST_CANDIDATES; i++) {
      if (pieces.get(i).is(Piece.Kind.TEXT)) {
        candidates.add(i);
      }
    }
    if (candidates.isEmpty()) {
      return withoutCandidate(first);
    }
    if (first == pieces.size() && isOnlyText(candidates)) {
      return OptionalInt.empty();
    }
    var repeated = repeated(candidates);
    if (repeated.isPresent()) {
      return repeated;
    }
    if (candidates.size() > MANY_CANDIDATES && first < pieces.size()) {
      var echoed = mostEchoed(candidates, pieces.get(first));
      return echoed.isPresent() ? echoed : OptionalInt.of(candidates.getFirst());
    }
    return OptionalInt.of(firstLongEnough(candidates));
  }

  private int firstParagraph() {
    int i = 0;
    while (i < pieces.size()
        && !(pieces.get(i).is(Piece.Kind.TEXT) && pieces.get(i).line().isParagraph())) {
      i++;
    }
    return i;
  }

  /// Whether the page is one line of text, long enough to be news rather than a headline.
  private boolean isOnlyText(List<Integer> candidates) {
    return candidates.size() == 1
        && pieces.get(candidates.getFirst()).line().words() >= SHORTEST_BODY;
  }

  /// The line that stands there twice; a lead that is repeated is not the headline but shows it, by
  /// the words that it takes up.
  private OptionalInt repeated(List<Integer> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      var one = pieces.get(candidates.get(i));
      for (int k = i + 1; k < candidates.size() && one.line().words() >= 3; k++) {
        var other = pieces.get(candidates.get(k));
        if (Likeness.same(one.span().of(page.text()), other.span().of(page.text()))) {
          boolean shorter = other.span().length() < one.span().length() - 3;
          var before = echoed(candidates.subList(0, i), one);
          return before.isPresent() ? before : OptionalInt.of(candidates.get(shorter ? k : i));
        }
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt echoed(List<Integer> candidates, Piece lead) {
    var words = Likeness.stems(page.text(), lead.span());
    return candidates.stream()
        .filter(i -> pieces.get(i).line().words() >= 3)
        .filter(
            i -> Likeness.echo(Likeness.stems(page.text(), pieces.get(i).span()), words) >= ECHO)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private OptionalInt mostEchoed(List<Integer> candidates, Piece paragraph) {
    var words = Likeness.stems(page.text(), paragraph.span());
    double most = ECHO;
    var best = OptionalInt.empty();
    for (int i : candidates) {
      var line = pieces.get(i).line();
      double echo = Likeness.echo(Likeness.stems(page.text(), line.span()), words);
      if (line.words() >= 3 && echo > most) {
        most = echo;
        best = OptionalInt.of(i);
      }
    }
    return best;
  }

  /// The first candidate, or the second where the first is a word or two above a proper headline.
  private int firstLongEnough(List<Integer> candidates) {
    int first = candidates.getFirst();
    if (candidates.size() == 1 || pieces.get(first).line().words() >= 3) {
      return first;
    }
    var next = pieces.get(candidates.get(1));
    char last = page.text().charAt(next.span().end() - 1);
    boolean proper = next.line().words() >= 4 && next.line().words() <= LONGEST_HEADLINE;
    return proper && last != ':' && last != '.' ? candidates.get(1) : first;
  }

  /// A headline that looks like something else: a short sentence that the next one takes up, or a
  /// line that begins with the name of its medium.
  private OptionalInt withoutCandidate(int first) {
    for (int i = 0; i < first; i++) {
      var piece = pieces.get(i);
      boolean media = piece.is(Piece.Kind.RELATED) || piece.is(Piece.Kind.CUT);
      if (media && piece.value().isPresent() && piece.line().words() >= 5) {
        return OptionalInt.of(i);
      }
    }
    if (first + 1 >= pieces.size() || pieces.get(first).line().words() > LONGEST_SENTENCE) {
      return OptionalInt.empty();
    }
    var next = pieces.get(first + 1);
    var words = Likeness.stems(page.text(), pieces.get(first).span());
    boolean echoed =
        next.is(Piece.Kind.TEXT)
            && next.line().isParagraph()
            && Likeness.echo(words, Likeness.stems(page.text(), next.span())) >= 0.6;
    return echoed ? OptionalInt.of(first) : OptionalInt.empty();
  }
}
