package org.isnad.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.knowledge.NamePieces;
import org.isnad.model.Reason;

/// Joins persons whom one article names at greater length than another: with one office; where the
/// shorter name has three names and the longer one goes on with more; or where no other name of the
/// set begins and ends so, no noun speaks against it, and the articles name something else alike.
///
/// A short name that two longer ones continue, which are not one, joins neither.
final class LengthJoins {

  private static final int LONG = 3;
  private static final double BY_OFFICE = .85;
  private static final double BY_LENGTH = .8;
  private static final double BY_FAMILY = .7;

  private final Groups groups;
  private final NamePieces pieces;

  LengthJoins(Groups groups, NamePieces pieces) {
    this.groups = groups;
    this.pieces = pieces;
  }

  /// A person under one name.
  private record Form(List<String> names, boolean family, Local local) {

    /// Whether the other name is this one with fathers or a family more.
    boolean isWithin(Form other) {
      return opens(other)
          || names.size() < other.names.size()
              && names.getFirst().equals(other.names.getFirst())
              && ends(other);
    }

    boolean opens(Form other) {
      return other.names.size() > names.size()
          && other.names.subList(0, names.size()).equals(names);
    }

    private boolean ends(Form other) {
      return names.getLast().equals(other.names.getLast()) && isSubsequence(names, other.names);
    }
  }

  void join(List<Local> locals) {
    Map<String, Map<String, Form>> byOffice = new TreeMap<>();
    Map<String, Map<String, Form>> byOpening = new TreeMap<>();
    Map<String, Map<String, Form>> byFamily = new TreeMap<>();
    for (var local : locals) {
      if (!local.isPerson() || !local.isNamed() || !local.shortNames().isEmpty()) {
        continue;
      }
      var offices = local.offices();
      for (var form : forms(local)) {
        offices.forEach(office -> put(byOffice, form.names.getFirst() + " " + office, form));
        if (form.family) {
          put(byFamily, form.names.getFirst() + " " + form.names.getLast(), form);
        }
        if (form.names.size() >= LONG) {
          put(byOpening, String.join(" ", form.names.subList(0, LONG)), form);
        }
      }
    }
    byOffice
        .values()
        .forEach(bucket -> all(bucket.values(), BY_OFFICE, Reason.of("join.longer-office")));
    byOpening
        .values()
        .forEach(bucket -> all(openings(bucket), BY_LENGTH, Reason.of("join.longer")));
    byFamily.values().removeIf(bucket -> bucket.size() < 2);
    if (!byFamily.isEmpty()) {
      var around = around(locals);
      byFamily
          .values()
          .forEach(bucket ->
              all(near(bucket.values(), around), BY_FAMILY, Reason.of("join.longer-only")));
    }
  }

  private List<Form> forms(Local local) {
    return local.places().stream()
        .filter(place -> place.isName() && place.whole())
        .map(place ->
            new Form(pieces.names(place.folded()), pieces.endsInFamily(place.folded()), local))
        .filter(form -> form.names.size() > 1)
        .distinct()
        .toList();
  }

  /// Of several persons under one name the first stands for all: who is one was joined by it.
  private static void put(Map<String, Map<String, Form>> buckets, String key, Form form) {
    buckets
        .computeIfAbsent(key, k -> new TreeMap<>())
        .putIfAbsent(String.join(" ", form.names), form);
  }

  /// Those that are the beginning of others or begin with others.
  private static List<Form> openings(Map<String, Form> bucket) {
    return bucket.values().stream()
        .filter(form ->
            bucket.values().stream().anyMatch(other -> form.opens(other) || other.opens(form)))
        .toList();
  }

  /// What else each article names, countries left out.
  private static Map<String, Set<String>> around(List<Local> locals) {
    Map<String, Set<String>> around = new HashMap<>();
    for (var local : locals) {
      if (local.known().filter(id -> id.startsWith("country:")).isEmpty()) {
        around
            .computeIfAbsent(local.article(), article -> new HashSet<>())
            .addAll(local.fullNames());
      }
    }
    return around;
  }

  /// All, unless two are called by nouns that have nothing in common, or stand in articles that
  /// name nothing else alike.
  private static Collection<Form> near(Collection<Form> bucket, Map<String, Set<String>> around) {
    for (var one : bucket) {
      for (var other : bucket) {
        var some = one.local.nouns();
        var others = other.local.nouns();
        boolean differ = !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
        var here = around.getOrDefault(one.local.article(), Set.of());
        var there = around.getOrDefault(other.local.article(), Set.of());
        if (one != other && (differ || Collections.disjoint(here, there))) {
          return List.of();
        }
      }
    }
    return bucket;
  }

  private void all(Collection<Form> bucket, double confidence, Reason why) {
    for (var form : bucket) {
      var longer = bucket.stream().filter(form::isWithin).toList();
      if (isOneLine(longer)) {
        longer.forEach(other -> groups.join(form.local, other.local, confidence, why));
      } else {
        longer.forEach(other -> groups.doubt(form.local, other.local));
      }
    }
  }

  /// Whether of each two one is the other at greater length, or they are one already.
  private boolean isOneLine(List<Form> forms) {
    for (var one : forms) {
      for (var other : forms) {
        boolean same = one == other || groups.of(one.local) == groups.of(other.local);
        if (!same && !one.isWithin(other) && !other.isWithin(one)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    var left = new ArrayList<>(part);
    for (var name : whole) {
      if (!left.isEmpty() && left.getFirst().equals(name)) {
        left.removeFirst();
      }
    }
    return left.isEmpty();
  }
}
