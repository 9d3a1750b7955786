package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Anchor;
import org.isnad.model.Reason;
import org.isnad.model.ReuseAlignment;

/// Joins what two articles call by the same words in a passage that they share: "three soldiers" of
/// a copy are those of the original.
final class PassageJoins {

  private static final Reason WHY = Reason.of("join.passage");

  private final Groups groups;
  private final Map<String, List<Local>> byArticle = new HashMap<>();

  PassageJoins(Groups groups, List<Local> locals) {
    this.groups = groups;
    for (var local : locals) {
      byArticle.computeIfAbsent(local.article(), a -> new ArrayList<>()).add(local);
    }
  }

  void join(List<ReuseAlignment> shared) {
    var sorted = shared.stream().sorted(Comparator.comparing(PassageJoins::order)).toList();
    for (var passage : sorted) {
      if (passage.kind() != ReuseAlignment.Kind.PARAPHRASE) {
        var one = phrases(passage.a());
        var other = phrases(passage.b());
        one.forEach((words, found) -> {
          var same = other.get(words);
          if (same != null) {
            groups.joinNameless(found, same, .8, WHY);
          }
        });
      }
    }
  }

  /// An order that does not depend on that of the articles.
  private static String order(ReuseAlignment passage) {
    var one = order(passage.a());
    var other = order(passage.b());
    return one.compareTo(other) < 0 ? one + other : other + one;
  }

  private static String order(Anchor anchor) {
    return "%s %09d %09d ".formatted(anchor.article(), anchor.span().start(), anchor.span().end());
  }

  /// The noun phrases of a passage by their words; those that stand twice are left out.
  private Map<String, Local> phrases(Anchor passage) {
    Map<String, Local> phrases = new TreeMap<>();
    Set<String> twice = new HashSet<>();
    for (var local : byArticle.getOrDefault(passage.article(), List.of())) {
      for (var place : local.places()) {
        if (place.isNominal() && passage.span().contains(place.mention().span())) {
          var words = String.join(" ", place.folded());
          var before = phrases.put(words, local);
          if (before != null && before != local) {
            twice.add(words);
          }
        }
      }
    }
    phrases.keySet().removeAll(twice);
    return phrases;
  }
}
