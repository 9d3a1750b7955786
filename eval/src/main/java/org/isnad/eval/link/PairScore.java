package org.isnad.eval.link;

import java.util.Map;
import org.isnad.reuse.ReusePair.Kind;

/// How well reuse between pairs of articles is told: whether there is any, and whether it is a
/// copy.
///
/// @param right keyed pairs with reuse that were found
/// @param found keyed pairs of which reuse is said
/// @param keyed keyed pairs with reuse
/// @param sameKind of the right ones, those told copy from part as keyed
record PairScore(int right, int found, int keyed, int sameKind) {

  /// Compares what is said of pairs with their labels.
  ///
  /// @param labels the label of each keyed pair; all but `COPY` and `PARTIAL` mean no reuse
  /// @param said what is said of pairs; none of those missing
  static PairScore of(Map<LabelledPair, String> labels, Map<LabelledPair, Kind> said) {
    int right = 0;
    int found = 0;
    int keyed = 0;
    int same = 0;
    for (var entry : labels.entrySet()) {
      boolean reuse = entry.getValue().equals("COPY") || entry.getValue().equals("PARTIAL");
      var kind = said.getOrDefault(entry.getKey(), Kind.NONE);
      keyed += reuse ? 1 : 0;
      found += kind != Kind.NONE ? 1 : 0;
      right += reuse && kind != Kind.NONE ? 1 : 0;
      same += reuse && entry.getValue().equals(kind.name()) ? 1 : 0;
    }
    return new PairScore(right, found, keyed, same);
  }

  double precision() {
    return found == 0 ? 0 : right / (double) found;
  }

  double recall() {
    return keyed == 0 ? 0 : right / (double) keyed;
  }

  double f1() {
    return found + keyed == 0 ? 0 : 2.0 * right / (found + keyed);
  }

  /// The share of the right ones that were told copy from part.
  double kindAccuracy() {
    return right == 0 ? 0 : sameKind / (double) right;
  }
}
