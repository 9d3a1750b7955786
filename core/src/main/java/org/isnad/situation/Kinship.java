package org.isnad.situation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.Layer;

/// Which entities are part of each other or act for each other, so that a report may name either.
final class Kinship {

  private static final Set<String> TIES =
      Set.of("PART_OF", "MEMBER_OF", "REPRESENTS", "SPEAKS_FOR", "LEADS", "COMMANDS", "LOCATED_IN");

  private static final Set<EntityType> PLACES =
      EnumSet.of(EntityType.GPE, EntityType.LOC, EntityType.FACILITY);

  /// What is named by its country or town: "the airport of B", "the forces of A".
  private static final Set<EntityType> OWNED =
      EnumSet.of(EntityType.LOC, EntityType.FACILITY, EntityType.GOV, EntityType.MILITARY);

  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, Set<String>> kin = new HashMap<>();

  Kinship(Ground ground, EntityFinder entities) {
    ground.entities().forEach(entity -> types.put(entity.id(), entity.type()));
    entities.nested((outer, inner) -> {
      if (OWNED.contains(types.getOrDefault(outer, EntityType.OTHER)) && isPlace(inner)) {
        add(outer, inner);
        add(inner, outer);
      }
    });
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

  /// Whether an entity is a place.
  boolean isPlace(String entity) {
    return PLACES.contains(types.getOrDefault(entity, EntityType.OTHER));
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
