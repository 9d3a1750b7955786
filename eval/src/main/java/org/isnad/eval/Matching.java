package org.isnad.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/// A one-to-one matching of what is keyed and what was found, best pairs first.
///
/// @param pairs what belongs together, as indexes
record Matching(List<Pair> pairs) {

  /// A keyed item and a found one.
  record Pair(int keyed, int found, double weight) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::weight)
          .thenComparingInt(Pair::keyed)
          .thenComparingInt(Pair::found)
          .reversed();

  Matching {
    pairs = List.copyOf(pairs);
  }

  /// Matches greedily by weight among the pairs that are good.
  static <K, F> Matching greedy(
      List<K> keyed, List<F> found, BiPredicate<K, F> good, ToDoubleBiFunction<K, F> weight) {
    var candidates = new ArrayList<Pair>();
    for (int i = 0; i < keyed.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (good.test(keyed.get(i), found.get(j))) {
          candidates.add(new Pair(i, j, weight.applyAsDouble(keyed.get(i), found.get(j))));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    var usedKeyed = new BitSet();
    var usedFound = new BitSet();
    var pairs = new ArrayList<Pair>();
    for (var pair : candidates) {
      if (!usedKeyed.get(pair.keyed()) && !usedFound.get(pair.found())) {
        usedKeyed.set(pair.keyed());
        usedFound.set(pair.found());
        pairs.add(pair);
      }
    }
    return new Matching(pairs);
  }

  BitSet keyed() {
    var set = new BitSet();
    pairs.forEach(pair -> set.set(pair.keyed()));
    return set;
  }

  BitSet found() {
    var set = new BitSet();
    pairs.forEach(pair -> set.set(pair.found()));
    return set;
  }
}
