package org.isnad.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.entity.Groups.Group;
import org.isnad.model.Reason;
import org.isnad.text.Clitics;

/// Joins persons that an article names only by family name, or only by their office, to the only
/// person of the set that has both.
final class PersonJoins {

  private static final int MOST_DOUBTS = 3;

  private final Groups groups;
  private final Map<String, Set<Local>> byFamily = new HashMap<>();
  private final Map<String, Set<Local>> byOffice = new HashMap<>();

  PersonJoins(Groups groups) {
    this.groups = groups;
  }

  void join(List<Local> locals) {
    var persons = locals.stream().filter(Local::isPerson).toList();
    for (var local : persons) {
      if (local.isNamed() && local.shortNames().isEmpty()) {
        families(local).forEach(name -> put(byFamily, name, local));
      }
      if (local.isNamed()) {
        local.descriptions().forEach(office -> put(byOffice, office, local));
      }
    }
    persons.stream().filter(Local::isNamed).forEach(this::family);
    persons.stream().filter(local -> !local.isNamed()).forEach(this::office);
  }

  private static void put(Map<String, Set<Local>> map, String key, Local local) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(local);
  }

  private static Set<String> families(Local local) {
    var names = new LinkedHashSet<String>();
    local.places().stream()
        .filter(Place::isName)
        .filter(Place::whole)
        .forEach(place -> names.add(Clitics.withoutArticle(place.folded().getLast())));
    return names;
  }

  /// A family name alone: by the office they share, or because only one in the set bears it.
  private void family(Local local) {
    for (var name : local.shortNames()) {
      var found = distinct(byFamily.getOrDefault(Clitics.withoutArticle(name), Set.of()));
      var same = found.values().stream().filter(other -> shareOffice(local, other)).toList();
      if (same.size() == 1) {
        groups.joinNameless(same.getFirst(), local, .85, Reason.of("join.family-office"));
      } else if (found.size() == 1 && same.isEmpty()) {
        alone(local, found.values().iterator().next());
      } else if (found.size() <= MOST_DOUBTS) {
        found.values().forEach(other -> groups.doubt(local, other));
      }
    }
  }

  private void alone(Local local, Local other) {
    boolean differ =
        !local.nouns().isEmpty()
            && !nouns(other).isEmpty()
            && Collections.disjoint(local.nouns(), nouns(other));
    if (differ || other.article().equals(local.article())) {
      groups.doubt(local, other);
    } else {
      groups.joinNameless(other, local, .6, Reason.of("join.family"));
    }
  }

  private boolean shareOffice(Local local, Local other) {
    var own = local.descriptions();
    return !own.isEmpty()
        && groups.of(other).locals.stream()
            .anyMatch(member -> !Collections.disjoint(own, member.descriptions()));
  }

  private Set<String> nouns(Local local) {
    var nouns = new LinkedHashSet<String>();
    groups.of(local).locals.forEach(member -> nouns.addAll(member.nouns()));
    return nouns;
  }

  private void office(Local local) {
    var candidates = new LinkedHashSet<Local>();
    for (var office : local.descriptions()) {
      candidates.addAll(byOffice.getOrDefault(office, Set.of()));
    }
    var found = new ArrayList<>(distinct(candidates).values());
    if (found.size() == 1 && !found.getFirst().article().equals(local.article())) {
      groups.joinNameless(found.getFirst(), local, .7, Reason.of("join.office"));
    } else if (found.size() <= MOST_DOUBTS) {
      found.forEach(other -> groups.doubt(local, other));
    }
  }

  /// One of each group.
  private Map<Group, Local> distinct(Set<Local> locals) {
    Map<Group, Local> found = new LinkedHashMap<>();
    locals.forEach(local -> found.putIfAbsent(groups.of(local), local));
    return found;
  }
}
