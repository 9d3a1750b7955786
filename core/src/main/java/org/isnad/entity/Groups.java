package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Reason;

/// Referents joined into groups; two groups that the knowledge base holds for different entries are
/// never joined.
final class Groups {

  /// A group of referents that are one entity.
  static final class Group {
    final List<Local> locals = new ArrayList<>(2);
    final Map<Reason, Integer> why = new HashMap<>();
    Optional<String> known = Optional.empty();
    double confidence = 1;
    boolean named;
  }

  private final Group[] groups;
  private final Map<Integer, Set<Local>> doubts = new HashMap<>();

  Groups(List<Local> locals) {
    groups = new Group[locals.size()];
    for (var local : locals) {
      var group = new Group();
      group.locals.add(local);
      group.known = local.known();
      group.named = local.isFullyNamed();
      groups[local.index()] = group;
    }
  }

  Group of(Local local) {
    return groups[local.index()];
  }

  /// All groups, in order of first mention.
  List<Group> all() {
    return List.copyOf(new LinkedHashSet<>(List.of(groups)));
  }

  /// Joins the groups of two referents, unless they are known to differ.
  void join(Local one, Local other, double confidence, Reason why) {
    var into = of(one);
    var from = of(other);
    if (into != from && !areKnownApart(into, from)) {
      unite(into, from, confidence, why);
    }
  }

  /// Joins the groups of two referents over something else than a name, unless both have names: who
  /// bears one name would have been joined by it.
  void joinNameless(Local one, Local other, double confidence, Reason why) {
    if (!of(one).named || !of(other).named) {
      join(one, other, confidence, why);
    }
  }

  /// Joins them whatever is known.
  void force(Local one, Local other, Reason why) {
    if (of(one) != of(other)) {
      unite(of(one), of(other), 1, why);
    }
  }

  private void unite(Group one, Group other, double confidence, Reason why) {
    boolean larger = one.locals.size() >= other.locals.size();
    var into = larger ? one : other;
    var from = larger ? other : one;
    into.locals.addAll(from.locals);
    from.why.forEach((line, count) -> into.why.merge(line, count, Integer::sum));
    into.why.merge(why, 1, Integer::sum);
    into.known = into.known.isPresent() ? into.known : from.known;
    into.named |= from.named;
    into.confidence = Math.min(confidence, Math.min(into.confidence, from.confidence));
    from.locals.forEach(local -> groups[local.index()] = into);
  }

  /// Notes that two referents may be one.
  void doubt(Local one, Local other) {
    doubts.computeIfAbsent(one.index(), l -> new LinkedHashSet<>(2)).add(other);
    doubts.computeIfAbsent(other.index(), l -> new LinkedHashSet<>(2)).add(one);
  }

  /// Whether both are in the knowledge base, each as an entry of its own.
  private static boolean areKnownApart(Group one, Group other) {
    return one.known.isPresent() && other.known.isPresent() && !one.known.equals(other.known);
  }

  /// The groups that may be the same as this one and were kept apart.
  Set<Group> doubts(Group group) {
    var found = new LinkedHashSet<Group>();
    for (var local : group.locals) {
      doubts.getOrDefault(local.index(), Set.of()).forEach(other -> found.add(of(other)));
    }
    found.remove(group);
    found.removeIf(other -> areKnownApart(group, other));
    return found;
  }

  /// Takes referents out of their group into one of their own.
  void part(List<Local> locals, Reason why) {
    var fresh = new Group();
    for (var local : locals) {
      of(local).locals.remove(local);
      fresh.locals.add(local);
      groups[local.index()] = fresh;
    }
    fresh.why.put(why, 1);
  }
}
