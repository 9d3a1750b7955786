package org.isnad.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.knowledge.NamePieces;
import org.isnad.model.Reason;

/// Joins persons whom one article names at greater length than another: with one office, or where
/// the shorter name has three names and the longer one goes on with more.
///
/// A short name that two longer ones continue, which are not one, joins neither.
final class LengthJoins {

  private static final int LONG = 3;
  private static final double BY_OFFICE = .85;
  private static final double BY_LENGTH = .8;

  private final Groups groups;
  private final NamePieces pieces;

  LengthJoins(Groups groups, NamePieces pieces) {
    this.groups = groups;
    this.pieces = pieces;
  }

  /// A person under one name.
  private record Form(List<String> names, Local local) {

    /// Whether the other name is this one with fathers or a family more.
    boolean isWithin(Form other) {
      return names.size() < other.names.size()
          && names.getFirst().equals(other.names.getFirst())
          && (opens(other) || ends(other));
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
    for (var local : locals) {
      if (!local.isPerson() || !local.isNamed() || !local.shortNames().isEmpty()) {
        continue;
      }
      for (var form : forms(local)) {
        local
            .offices()
            .forEach(office -> put(byOffice, form.names.getFirst() + " " + office, form));
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
  }

  private List<Form> forms(Local local) {
    return local.places().stream()
        .filter(place -> place.isName() && place.whole())
        .map(place -> pieces.names(place.folded()))
        .filter(names -> names.size() > 1)
        .distinct()
        .map(names -> new Form(names, local))
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
