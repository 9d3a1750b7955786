package org.isnad.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.reuse.Passage.Range;

/// Set phrases, scripture and rows of names that belong to a text that two articles share.
///
/// Alone they prove nothing. Where a shared text goes on with them, they were taken over with it.
final class Formulae {

  /// So many words may stand between, such as those that introduce a verse.
  private static final int BETWEEN = 8;

  private Formulae() {}

  /// The passages and the formulae next to one of them on both sides, in the order of the first
  /// article.
  static List<Passage> beside(List<Passage> passages, List<Passage> formulae) {
    if (formulae.isEmpty()) {
      return passages;
    }
    var all = new ArrayList<>(passages);
    for (var formula : formulae) {
      if (all.stream().anyMatch(passage -> isBeside(passage, formula))) {
        all.add(formula);
      }
    }
    all.sort(
        Comparator.<Passage>comparingInt(passage -> passage.a().from())
            .thenComparingInt(passage -> passage.b().from()));
    return all;
  }

  private static boolean isBeside(Passage passage, Passage formula) {
    return goesOn(passage.a(), formula.a()) && goesOn(passage.b(), formula.b())
        || goesOn(formula.a(), passage.a()) && goesOn(formula.b(), passage.b());
  }

  private static boolean goesOn(Range before, Range after) {
    return before.to() <= after.from() && after.from() - before.to() <= BETWEEN;
  }
}
