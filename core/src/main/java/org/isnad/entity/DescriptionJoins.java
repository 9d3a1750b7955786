package org.isnad.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.model.EntityType;
import org.isnad.model.Reason;

/// Joins what no article names, where the description fits one thing only: the forces or the
/// factions of a country, what belongs to a named body.
final class DescriptionJoins {

  private static final Reason WHY = Reason.of("join.description");

  private final Groups groups;
  private final Map<String, Local> first = new HashMap<>();

  DescriptionJoins(Groups groups) {
    this.groups = groups;
  }

  void join(List<Local> locals) {
    for (var local : locals) {
      boolean body =
          local.type() == EntityType.MILITARY
              || local.type() == EntityType.GOV
              || local.type() == EntityType.ARMED_GROUP;
      if (!local.isNamed() && body) {
        local.descriptions().forEach(description -> put(description, local, .8));
        collective(local);
      }
    }
  }

  /// Armed groups of a country, whatever else is said of them.
  private void collective(Local local) {
    boolean definite =
        local.places().stream().anyMatch(place -> place.mention().definite())
            || local.places().size() > 1;
    if (local.type() != EntityType.ARMED_GROUP || !definite || local.countries().isEmpty()) {
      return;
    }
    var countries = String.join(" ", new TreeSet<>(local.countries()));
    for (var noun : local.nouns()) {
      put("all " + noun + " " + countries, local, .65);
    }
  }

  private void put(String key, Local local, double confidence) {
    var before = first.putIfAbsent(key, local);
    if (before != null && !before.article().equals(local.article())) {
      groups.join(before, local, confidence, WHY);
    }
  }
}
