package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.EntityType;
import org.isnad.model.Reason;
import org.isnad.text.Folding;

/// Joins referents that bear one full name.
///
/// A ministry that names no country is that of the country that its article is about, or nobody's
/// but the article's. Persons of one name whose descriptions have nothing in common stay apart.
final class NameJoins {

  private static final Reason KNOWN = Reason.of("join.known");
  private static final Reason NAME = Reason.of("join.name");

  private final Groups groups;
  private final Map<String, List<Local>> byKey = new TreeMap<>();

  NameJoins(Groups groups) {
    this.groups = groups;
  }

  void join(List<Local> locals) {
    Map<String, Local> byEntry = new HashMap<>();
    for (var local : locals) {
      local
          .known()
          .ifPresent(id -> {
            var first = byEntry.putIfAbsent(id, local);
            if (first != null) {
              groups.join(first, local, 1, KNOWN);
            }
          });
      for (var name : local.fullNames()) {
        key(local, name)
            .ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(local));
      }
    }
    byKey.values().forEach(this::bucket);
  }

  private static Optional<String> key(Local local, String name) {
    var family = family(local.type()) + name;
    if (!needsCountry(local)) {
      return Optional.of(family);
    }
    return local.setting().map(country -> family + " " + country);
  }

  /// Names such as "the foreign ministry", which every state has.
  private static boolean needsCountry(Local local) {
    boolean ofState = local.type() == EntityType.GOV || local.type() == EntityType.MILITARY;
    return ofState
        && local.known().isEmpty()
        && local.countries().isEmpty()
        && local.places().stream().allMatch(place -> place.names().isEmpty());
  }

  private static String family(EntityType type) {
    return switch (type) {
      case PERSON, ROLE_PERSON -> "person ";
      case GPE, LOC, FACILITY -> "place ";
      case GOV, MILITARY, ARMED_GROUP, MEDIA, ORG, GROUP -> "body ";
      default -> type + " ";
    };
  }

  /// Whoever bears the name joins, unless the name is known to belong to several.
  private void bucket(List<Local> locals) {
    var entries = new HashSet<String>();
    locals.forEach(local -> groups.of(local).known.ifPresent(entries::add));
    if (entries.size() > 1) {
      var unknown = locals.stream().filter(local -> groups.of(local).known.isEmpty()).toList();
      unite(unknown);
      unknown.stream()
          .findFirst()
          .ifPresent(local ->
              locals.stream()
                  .filter(other -> groups.of(other).known.isPresent())
                  .forEach(other -> groups.doubt(local, other)));
      return;
    }
    boolean medium = entries.stream().anyMatch(id -> id.startsWith("media:"));
    if (locals.getFirst().isPerson() && entries.isEmpty()) {
      persons(locals);
    } else if (medium) {
      unite(locals.stream().filter(local -> local.type() == EntityType.MEDIA).toList());
      unite(locals.stream().filter(local -> local.type() != EntityType.MEDIA).toList());
    } else {
      unite(locals);
    }
  }

  private void unite(List<Local> locals) {
    for (int i = 1; i < locals.size(); i++) {
      double confidence = needsCountry(locals.get(i)) ? .6 : .9;
      groups.join(locals.getFirst(), locals.get(i), confidence, NAME);
    }
  }

  /// Persons join over what they are called; those who are called nothing join all, if all are one.
  private void persons(List<Local> locals) {
    var plain = new ArrayList<Local>();
    Map<String, Local> byNoun = new HashMap<>();
    var called = new ArrayList<Local>();
    for (var local : locals) {
      var nouns = local.nouns();
      (nouns.isEmpty() ? plain : called).add(local);
      for (var noun : nouns) {
        var first = byNoun.putIfAbsent(noun, local);
        if (first != null) {
          groups.join(first, local, .9, NAME);
        }
      }
    }
    unite(plain);
    var first = new ArrayList<Local>();
    Set<Groups.Group> apart = new HashSet<>();
    called.stream().filter(local -> apart.add(groups.of(local))).forEach(first::add);
    if (first.size() > 1 && isLong(locals)) {
      unite(first);
    }
    for (int i = 1; i < first.size(); i++) {
      groups.doubt(first.getFirst(), first.get(i));
    }
    if (!plain.isEmpty() && !first.isEmpty()) {
      boolean sole = first.stream().map(groups::of).distinct().count() == 1;
      if (sole) {
        groups.join(first.getFirst(), plain.getFirst(), .85, NAME);
      } else {
        first.forEach(other -> groups.doubt(plain.getFirst(), other));
      }
    }
  }

  /// A name of three words or more is hardly borne by two in one set of articles.
  private static boolean isLong(List<Local> locals) {
    return locals.stream()
        .flatMap(local -> local.places().stream())
        .filter(Place::isName)
        .anyMatch(place -> Folding.fold(place.words()).split(" ").length > 2);
  }
}
