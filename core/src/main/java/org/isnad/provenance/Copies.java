package org.isnad.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.provenance.Candidates.Pair;

/// Which statements of different articles have their wording from one text.
final class Copies {

  private final Map<Integer, Set<Integer>> partners = new HashMap<>();

  /// Reads pairs of statements by their place in the list.
  Copies(List<Pair> pairs) {
    for (var pair : pairs) {
      partners.computeIfAbsent(pair.a(), place -> new TreeSet<>()).add(pair.b());
      partners.computeIfAbsent(pair.b(), place -> new TreeSet<>()).add(pair.a());
    }
  }

  /// The statements that share their wording with one, in order.
  Set<Integer> of(int place) {
    return partners.getOrDefault(place, Set.of());
  }
}
