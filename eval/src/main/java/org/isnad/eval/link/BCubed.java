package org.isnad.eval.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// B-cubed precision and recall of a grouping (Bagga and Baldwin 1998), averaged over articles.
///
/// @param precision of an article's group as found, how much belongs to it
/// @param recall of an article's group as keyed, how much was found with it
record BCubed(double precision, double recall) {

  /// The score of `found` over `scored`.
  ///
  /// @param keyed the keyed group of each article
  /// @param found the found group of each article
  /// @param scored the keyed articles to average over
  static BCubed of(
      Map<String, String> keyed, Map<String, String> found, Collection<String> scored) {
    var inKeyed = members(keyed, keyed);
    var inFound = members(found, keyed);
    double precision = 0;
    double recall = 0;
    for (var article : scored) {
      var right = inKeyed.getOrDefault(keyed.getOrDefault(article, article), Set.of(article));
      var group = inFound.getOrDefault(found.getOrDefault(article, article), Set.of(article));
      double both = group.stream().filter(right::contains).count();
      precision += both / group.size();
      recall += both / right.size();
    }
    return new BCubed(precision / scored.size(), recall / scored.size());
  }

  /// The harmonic mean of both.
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// The three figures as a line for people.
  String line(String name) {
    return String.format(
        Locale.ROOT, "%-12s P %.3f  R %.3f  F1 %.3f", name, precision, recall, f1());
  }

  /// The keyed members of each group.
  private static Map<String, Set<String>> members(
      Map<String, String> groups, Map<String, String> keyed) {
    var members = new HashMap<String, Set<String>>();
    for (var article : keyed.keySet()) {
      members
          .computeIfAbsent(groups.getOrDefault(article, article), group -> new HashSet<>())
          .add(article);
    }
    return members;
  }
}
