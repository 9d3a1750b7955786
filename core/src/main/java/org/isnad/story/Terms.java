package org.isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Stems with weights, in the order of the stems.
///
/// A stem stands as a number of 64 bits made of its letters, a weight with the precision of a
/// `float`: so a comparison of two is a walk over numbers, and what is stored is just what was
/// compared.
public final class Terms {

  private final long[] stems;
  private final float[] weights;

  /// A stem and how much it says.
  private record Term(long stem, float weight) {}

  private static final Comparator<Term> HEAVIEST =
      Comparator.comparingDouble(Term::weight).reversed().thenComparingLong(Term::stem);

  /// @param stems in ascending order, each once; not to be changed
  /// @param weights one for each stem; not to be changed
  Terms(long[] stems, float[] weights) {
    this.stems = stems;
    this.weights = weights;
  }

  /// The terms of a map.
  static Terms of(Map<String, Double> weights) {
    var sorted = new TreeMap<Long, Double>();
    weights.forEach((stem, weight) -> sorted.merge(number(stem), weight, Math::max));
    var stems = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
    var values = new float[stems.length];
    for (int i = 0; i < stems.length; i++) {
      values[i] = sorted.getOrDefault(stems[i], 0.0).floatValue();
    }
    return new Terms(stems, values);
  }

  /// A stem's number: FNV-1a over its UTF-16 units.
  static long number(String stem) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < stem.length(); i++) {
      hash = (hash ^ stem.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /// How many stems there are.
  int size() {
    return stems.length;
  }

  /// The number of the stem at a place.
  long stem(int place) {
    return stems[place];
  }

  /// The weight of the stem at a place.
  float weight(int place) {
    return weights[place];
  }

  /// The same terms with their weights scaled so that their squares add up to one.
  Terms ofLengthOne() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    var scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (weights[i] / Math.sqrt(squares));
    }
    return new Terms(stems, scaled);
  }

  /// The stems that weigh most with their weights, at most so many.
  Terms ofHeaviest(int most) {
    if (stems.length <= most) {
      return this;
    }
    var kept = heaviest(most).stream().mapToLong(Long::longValue).sorted().toArray();
    var values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      values[i] = weights[Arrays.binarySearch(stems, kept[i])];
    }
    return new Terms(kept, values);
  }

  /// The sum of the products of the weights of common stems.
  double dot(Terms other) {
    double sum = 0;
    for (int i = 0, j = 0; i < stems.length && j < other.stems.length; ) {
      long own = stems[i];
      long there = other.stems[j];
      if (own == there) {
        sum += (double) weights[i] * other.weights[j];
      }
      i += own <= there ? 1 : 0;
      j += own >= there ? 1 : 0;
    }
    return sum;
  }

  /// The weight of the stems that `other` has too.
  double common(Terms other) {
    double sum = 0;
    int from = 0;
    for (int i = 0; i < stems.length; i++) {
      // These are the few stems of a headline: the many of a text are not walked through.
      int place = Arrays.binarySearch(other.stems, from, other.stems.length, stems[i]);
      sum += place >= 0 ? weights[i] : 0;
      from = place >= 0 ? place + 1 : -place - 1;
    }
    return sum;
  }

  /// The share of the weight that lies in stems which `other` has too.
  double shareIn(Terms other) {
    return stems.length == 0 ? 0 : common(other) / total();
  }

  /// The sum of the weights.
  double total() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /// The stems that weigh most, the heaviest first.
  List<Long> heaviest(int most) {
    var terms = new ArrayList<Term>(stems.length);
    for (int i = 0; i < stems.length; i++) {
      terms.add(new Term(stems[i], weights[i]));
    }
    return terms.stream().sorted(HEAVIEST).limit(most).map(Term::stem).toList();
  }
}
