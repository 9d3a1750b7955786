package org.isnad.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.model.Anchor;
import org.isnad.model.ReuseAlignment;

/// Finds the events that stand at one place of a passage shared by two articles.
final class Passages {

  private final Map<String, List<Told>> events = new HashMap<>();
  private final List<ReuseAlignment> reuse;

  Passages(List<Told> told, List<ReuseAlignment> reuse) {
    told.forEach(one -> events.computeIfAbsent(one.articleId(), id -> new ArrayList<>()).add(one));
    this.reuse = reuse;
  }

  /// Hands over each two events of one kind that a shared passage aligns: the only ones of their
  /// kind on both sides, or those of one word, the nth with the nth.
  void pairs(BiConsumer<Told, Told> sink) {
    for (var link : reuse) {
      var left = byKind(link.a(), false);
      var right = byKind(link.b(), false);
      left.forEach((kind, ones) -> {
        var others = right.getOrDefault(kind, List.of());
        if (ones.size() == 1 && others.size() == 1) {
          sink.accept(ones.getFirst(), others.getFirst());
        }
      });
      var words = byKind(link.b(), true);
      byKind(link.a(), true)
          .forEach((kind, ones) -> {
            var others = words.getOrDefault(kind, List.of());
            for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
              sink.accept(ones.get(i), others.get(i));
            }
          });
    }
  }

  private Map<List<Object>, List<Told>> byKind(Anchor passage, boolean word) {
    var kinds = new HashMap<List<Object>, List<Told>>();
    for (var one : events.getOrDefault(passage.article(), List.of())) {
      if (passage.span().contains(one.event().span())) {
        var kind = word ? List.<Object>of(one.kind(), one.stem()) : one.kind();
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
      }
    }
    return kinds;
  }
}
