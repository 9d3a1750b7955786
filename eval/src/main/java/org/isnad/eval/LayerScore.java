package org.isnad.eval;

/// How well one layer was found, summed over all keys.
///
/// @param layer its name
/// @param hits keyed and found
/// @param falseAlarms found but not keyed
/// @param misses keyed but not found
public record LayerScore(String layer, int hits, int falseAlarms, int misses) {

  /// The score of a layer of which nothing was seen yet.
  public static LayerScore of(String layer) {
    return new LayerScore(layer, 0, 0, 0);
  }

  /// The sum of this and some more.
  public LayerScore plus(int moreHits, int moreFalseAlarms, int moreMisses) {
    return new LayerScore(
        layer, hits + moreHits, falseAlarms + moreFalseAlarms, misses + moreMisses);
  }

  /// The share of what was found that is right.
  public double precision() {
    return ratio(hits, hits + falseAlarms);
  }

  /// The share of what is keyed that was found.
  public double recall() {
    return ratio(hits, hits + misses);
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
