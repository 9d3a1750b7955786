package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.isnad.reuse.ReusePair;

/// Pairs that share passages, looked up by the articles of a group.
final class SharedWithin {

  private final Map<String, List<ReusePair>> byFirst = new HashMap<>();

  SharedWithin(List<ReusePair> pairs) {
    for (var pair : pairs) {
      var first = pair.passages().getFirst().a().article();
      byFirst.computeIfAbsent(first, id -> new ArrayList<>()).add(pair);
    }
  }

  /// The pairs of which both articles are in a group.
  List<ReusePair> of(List<String> group) {
    var members = new HashSet<>(group);
    return group.stream()
        .flatMap(id -> byFirst.getOrDefault(id, List.of()).stream())
        .filter(pair -> members.contains(pair.passages().getFirst().b().article()))
        .toList();
  }
}
