package org.isnad.situation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Layer;

/// Which entities are part of each other or act for each other, so that a report may name either.
final class Kinship {

  private static final Set<String> TIES =
      Set.of("PART_OF", "MEMBER_OF", "REPRESENTS", "SPEAKS_FOR", "LEADS", "COMMANDS", "LOCATED_IN");

  private final Map<String, Set<String>> kin = new HashMap<>();

  Kinship(Ground ground, EntityFinder entities) {
    for (var article : ground.articles()) {
      var id = article.article().id();
      for (var relation : article.layerOrNone(Layer.RELATIONS)) {
        var from = entities.at(id, relation.from());
        var to = entities.at(id, relation.to());
        if (TIES.contains(relation.type()) && from.isPresent() && to.isPresent()) {
          add(from.get(), to.get());
          add(to.get(), from.get());
        }
      }
    }
  }

  private void add(String one, String other) {
    kin.computeIfAbsent(one, id -> new HashSet<>()).add(other);
  }

  /// How two sets of participants, or two places, fit together.
  Fit fit(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Fit.MISSING;
    }
    if (one.stream().anyMatch(other::contains)) {
      return Fit.EQUAL;
    }
    return one.stream()
            .anyMatch(a -> other.stream().anyMatch(kin.getOrDefault(a, Set.of())::contains))
        ? Fit.RELATED
        : Fit.DIFFERENT;
  }

  /// How what two events say of one thing fits together.
  enum Fit {
    EQUAL,
    RELATED,
    MISSING,
    DIFFERENT
  }
}
