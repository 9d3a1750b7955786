package org.isnad.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// The B-cubed measure of clusters of mentions (Bagga and Baldwin 1998).
///
/// A keyed mention that was not found counts as one that was put to nothing: recall pays for it.
/// One that was found without being keyed is left out; the layers of names and mentions pay for it.
final class BCubed {

  /// A keyed mention.
  ///
  /// @param keyed the entity it stands for
  /// @param found the entity it was put to; absent when the mention was not found
  record Item(String keyed, Optional<String> found) {}

  private final List<Item> items = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Map<String, Integer>> mixtures = new HashMap<>();

  void add(Item item) {
    items.add(item);
    sizes.merge(item.keyed(), 1, Integer::sum);
    item.found()
        .ifPresent(cluster ->
            mixtures
                .computeIfAbsent(cluster, any -> new HashMap<>())
                .merge(item.keyed(), 1, Integer::sum));
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  /// For each cluster that was found how many mentions of which entities it holds.
  Map<String, Map<String, Integer>> mixtures() {
    return Map.copyOf(mixtures);
  }

  /// The score.
  ///
  /// @param open whether two different entities may be one: they are then neither right nor wrong
  LayerScore score(String layer, BiPredicate<String, String> open) {
    double right = 0;
    double recalled = 0;
    int found = 0;
    for (var item : items) {
      if (item.found().isEmpty()) {
        continue;
      }
      var mixture = mixtures.getOrDefault(item.found().get(), Map.of());
      int same = mixture.getOrDefault(item.keyed(), 0);
      int judged =
          mixture.entrySet().stream()
              .filter(e -> e.getKey().equals(item.keyed()) || !open.test(e.getKey(), item.keyed()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      found++;
      right += (double) same / judged;
      recalled += (double) same / sizes.getOrDefault(item.keyed(), same);
    }
    return new LayerScore(layer, right, found, recalled, items.size());
  }
}
