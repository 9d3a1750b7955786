package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Reason;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;

/// Applies a user's decisions to the groups.
final class DecisionRun {

  private final Groups groups;
  private final Map<String, Set<Local>> byName = new HashMap<>();

  DecisionRun(Groups groups, List<Local> locals) {
    this.groups = groups;
    for (var local : locals) {
      local.known().ifPresent(id -> put(id, local));
      for (var place : local.places()) {
        put(NameForms.key(String.join(" ", place.folded())), local);
      }
    }
  }

  private void put(String key, Local local) {
    byName.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(local);
  }

  void apply(Decisions decisions) {
    decisions.list().stream().filter(decision -> !decision.same()).forEach(this::apart);
    decisions.list().stream().filter(Decision::same).forEach(this::same);
  }

  private Set<Local> find(String name) {
    var byId = byName.get(name);
    return byId == null ? byName.getOrDefault(NameForms.key(Folding.fold(name)), Set.of()) : byId;
  }

  private void same(Decision decision) {
    var one = new ArrayList<>(find(decision.one()));
    var other = find(decision.other());
    if (!one.isEmpty()) {
      other.forEach(local -> groups.force(one.getFirst(), local, why(decision)));
      one.forEach(local -> groups.force(one.getFirst(), local, why(decision)));
    }
  }

  /// Those who bear the second name leave the groups of those who bear the first. A referent that
  /// one article calls by both names stays with the first.
  private void apart(Decision decision) {
    var first = find(decision.one());
    Map<Groups.Group, List<Local>> leaving = new HashMap<>();
    for (var local : find(decision.other())) {
      boolean together = groups.of(local).locals.stream().anyMatch(first::contains);
      if (together && !first.contains(local)) {
        leaving.computeIfAbsent(groups.of(local), g -> new ArrayList<>()).add(local);
      }
    }
    leaving.values().forEach(locals -> groups.part(locals, why(decision)));
  }

  private static Reason why(Decision decision) {
    return Reason.of("join.decided", decision.place());
  }
}
