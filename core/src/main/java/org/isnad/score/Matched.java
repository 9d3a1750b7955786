package org.isnad.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.isnad.score.key.Judged;

/// What became of the keyed and the found things of one layer, matched one to one.
///
/// @param pairs what belongs together, best first
/// @param missed keyed, not found, and not optional
/// @param extra found, but not keyed
record Matched<K extends Judged, F>(List<Pair<K, F>> pairs, List<K> missed, List<F> extra) {

  /// A keyed thing and what was found for it.
  record Pair<K, F>(K keyed, F found) {}

  /// A pair that may be, by its places in the two lists.
  private record Candidate(int keyed, int found, double weight) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::weight)
          .thenComparingInt(Candidate::keyed)
          .thenComparingInt(Candidate::found)
          .reversed();

  Matched {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /// Matches greedily by weight among the pairs that are good.
  static <K extends Judged, F> Matched<K, F> greedy(
      List<K> keyed, List<F> found, BiPredicate<K, F> good, ToDoubleBiFunction<K, F> weight) {
    var hit = new BitSet();
    var used = new BitSet();
    var pairs = new ArrayList<Pair<K, F>>();
    for (var one : candidates(keyed, found, good, weight)) {
      if (!hit.get(one.keyed()) && !used.get(one.found())) {
        hit.set(one.keyed());
        used.set(one.found());
        pairs.add(new Pair<>(keyed.get(one.keyed()), found.get(one.found())));
      }
    }
    return new Matched<>(
        pairs,
        rest(keyed, hit).stream().filter(key -> !key.optional()).toList(),
        rest(found, used));
  }

  private static <K, F> List<Candidate> candidates(
      List<K> keyed, List<F> found, BiPredicate<K, F> good, ToDoubleBiFunction<K, F> weight) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < keyed.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (good.test(keyed.get(i), found.get(j))) {
          candidates.add(new Candidate(i, j, weight.applyAsDouble(keyed.get(i), found.get(j))));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static <T> List<T> rest(List<T> all, BitSet taken) {
    return IntStream.range(0, all.size()).filter(i -> !taken.get(i)).mapToObj(all::get).toList();
  }

  /// The same, but for things found that are no false alarms although nothing is left for them.
  Matched<K, F> forgiving(Predicate<F> forgiven) {
    return new Matched<>(pairs, missed, extra.stream().filter(forgiven.negate()).toList());
  }

  /// How many things that count were found.
  int hits() {
    return (int) pairs.stream().filter(pair -> !pair.keyed().optional()).count();
  }
}
