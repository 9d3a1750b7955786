package org.isnad.score;

/// How well one layer was found, summed over all keys.
///
/// In most layers `right` and `recalled` are the same count of hits; B-cubed sums shares instead.
///
/// @param layer its name
/// @param right how much of what was found is right
/// @param found how much was found
/// @param recalled how much of what is keyed was found
/// @param keyed how much is keyed
public record LayerScore(String layer, double right, double found, double recalled, double keyed) {

  /// The score of a layer of which nothing was seen yet.
  public static LayerScore of(String layer) {
    return new LayerScore(layer, 0, 0, 0, 0);
  }

  /// The sum of this and some more.
  public LayerScore plus(int hits, int falseAlarms, int misses) {
    return plus(new LayerScore(layer, hits, hits + falseAlarms, hits, hits + misses));
  }

  /// The sum of this and another.
  public LayerScore plus(LayerScore more) {
    return new LayerScore(
        layer,
        right + more.right,
        found + more.found,
        recalled + more.recalled,
        keyed + more.keyed);
  }

  /// The share of what was found that is right.
  public double precision() {
    return ratio(right, found);
  }

  /// The share of what is keyed that was found.
  public double recall() {
    return ratio(recalled, keyed);
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
