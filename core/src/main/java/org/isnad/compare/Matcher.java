package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.ReuseAlignment;

/// Finds which passages of two articles belong together.
///
/// First the passages that the articles share, widened to the border of the sentence where little
/// is left of it; then sentences that are the same, or mostly, and too short to prove anything:
/// here two articles are known to be compared, so no proof is asked for.
final class Matcher {

  private static final int LEAST_WORDS = 3;
  private static final int LITTLE = 4;
  private static final double ALIKE = 0.6;
  private static final int MOST_PIECES = 300;

  private final Side a;
  private final Side b;
  private final List<Match> matches = new ArrayList<>();

  Matcher(Side a, Side b) {
    this.a = a;
    this.b = b;
  }

  /// The matches, in no order; both sides then know what is told.
  List<Match> match(List<ReuseAlignment> shared) {
    shared.stream()
        .sorted(Comparator.comparingInt(link -> -link.a().span().length()))
        .forEach(this::take);
    pieces();
    return matches;
  }

  private void take(ReuseAlignment link) {
    boolean reworded = link.kind() == ReuseAlignment.Kind.PARAPHRASE;
    var inA = a.untold(a.range(link.a().span()));
    var inB = b.untold(b.range(link.b().span()));
    if (Math.min(inA.length(), inB.length()) >= LEAST_WORDS) {
      add(reworded ? new Match(inA, inB, true) : widened(inA, inB));
    }
  }

  private void add(Match match) {
    a.tell(match.a());
    b.tell(match.b());
    matches.add(match);
  }

  private Match widened(Range inA, Range inB) {
    int fromA = inA.from();
    int fromB = inB.from();
    int startA = a.start(fromA);
    int startB = b.start(fromB);
    while (fromA > startA && fromB > startB && a.isSame(fromA - 1, b, fromB - 1)) {
      fromA--;
      fromB--;
    }
    int toA = inA.to();
    int toB = inB.to();
    int endA = a.end(toA);
    int endB = b.end(toB);
    while (toA < endA && toB < endB && a.isSame(toA, b, toB)) {
      toA++;
      toB++;
    }
    boolean front = Math.max(fromA - startA, fromB - startB) <= LITTLE;
    boolean back = Math.max(endA - toA, endB - toB) <= LITTLE;
    return new Match(
        new Range(front ? startA : fromA, back ? endA : toA),
        new Range(front ? startB : fromB, back ? endB : toB),
        false);
  }

  /// Two pieces and how much of their words they have in common.
  private record Likeness(Range a, Range b, double share) {}

  private void pieces() {
    var piecesA = a.pieces();
    var piecesB = b.pieces();
    if (Math.max(piecesA.size(), piecesB.size()) > MOST_PIECES) {
      return;
    }
    var likely =
        piecesA.stream()
            .flatMap(one -> piecesB.stream().flatMap(other -> likeness(one, other)))
            .sorted(
                Comparator.<Likeness>comparingDouble(like -> -like.share)
                    .thenComparingInt(like -> -like.a.length())
                    .thenComparingInt(like -> Math.abs(like.a.from() - like.b.from()))
                    .thenComparingInt(like -> like.a.from())
                    .thenComparingInt(like -> like.b.from()))
            .toList();
    var taken = new HashSet<Range>();
    var takenOther = new HashSet<Range>();
    for (var like : likely) {
      if (!taken.contains(like.a) && !takenOther.contains(like.b)) {
        taken.add(like.a);
        takenOther.add(like.b);
        add(new Match(like.a, like.b, false));
      }
    }
  }

  private Stream<Likeness> likeness(Range one, Range other) {
    var keysA = a.keys(one);
    var keysB = b.keys(other);
    double words = one.length() + other.length();
    boolean possible = 2 * Math.min(one.length(), other.length()) >= ALIKE * words;
    if (!possible || new HashSet<>(keysA).stream().noneMatch(keysB::contains)) {
      return Stream.empty();
    }
    double share = 2 * WordDiff.common(keysA, keysB) / words;
    boolean enough = share >= (Math.min(one.length(), other.length()) < LEAST_WORDS ? 1 : ALIKE);
    return enough ? Stream.of(new Likeness(one, other, share)) : Stream.empty();
  }
}
