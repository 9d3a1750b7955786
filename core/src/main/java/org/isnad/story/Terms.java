package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Stems with weights, in the order of the stems.
///
/// @param terms each stem once
public record Terms(List<Term> terms) {

  /// A stem and how much it says.
  public record Term(String stem, double weight) {}

  private static final Comparator<Term> HEAVIEST =
      Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::stem);

  public Terms {
    terms = List.copyOf(terms);
  }

  /// The terms of a map.
  static Terms of(Map<String, Double> weights) {
    var terms = new ArrayList<Term>(weights.size());
    new TreeMap<>(weights).forEach((stem, weight) -> terms.add(new Term(stem, weight)));
    return new Terms(terms);
  }

  /// The same terms with their weights scaled so that their squares add up to one.
  Terms ofLengthOne() {
    double length = Math.sqrt(terms.stream().mapToDouble(t -> t.weight * t.weight).sum());
    return new Terms(terms.stream().map(t -> new Term(t.stem, t.weight / length)).toList());
  }

  /// The sum of the products of the weights of common stems.
  double dot(Terms other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.size() && j < other.terms.size(); ) {
      var one = terms.get(i);
      var two = other.terms.get(j);
      int order = one.stem.compareTo(two.stem);
      sum += order == 0 ? one.weight * two.weight : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// The weight of the stems that `other` has too.
  double common(Terms other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.size() && j < other.terms.size(); ) {
      int order = terms.get(i).stem.compareTo(other.terms.get(j).stem);
      sum += order == 0 ? terms.get(i).weight : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// The share of the weight that lies in stems which `other` has too.
  double shareIn(Terms other) {
    return terms.isEmpty() ? 0 : common(other) / total();
  }

  /// The sum of the weights.
  double total() {
    return terms.stream().mapToDouble(Term::weight).sum();
  }

  /// The stems that weigh most, the heaviest first.
  List<String> heaviest(int most) {
    return terms.stream().sorted(HEAVIEST).limit(most).map(Term::stem).toList();
  }
}
