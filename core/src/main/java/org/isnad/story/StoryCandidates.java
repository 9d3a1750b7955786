package org.isnad.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Pairs of articles that may tell one story: they share a key and were published within some days.
///
/// A key of very many articles names no story and pairs none; what they share besides does.
final class StoryCandidates {

  private static final int MANY = 400;

  private StoryCandidates() {}

  /// The pairs, by the places of the profiles in the list.
  static Set<Long> of(List<StoryProfile> profiles) {
    var holders = new HashMap<Long, List<Integer>>();
    for (int i = 0; i < profiles.size(); i++) {
      for (long key : StoryKeys.of(profiles.get(i))) {
        holders.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
    var pairs = new TreeSet<Long>();
    for (var holder : holders.values()) {
      if (holder.size() > 1 && holder.size() <= MANY) {
        addPairs(holder, profiles, pairs);
      }
    }
    return pairs;
  }

  private static void addPairs(List<Integer> holder, List<StoryProfile> profiles, Set<Long> pairs) {
    for (int j = 1; j < holder.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (isNear(profiles.get(holder.get(i)), profiles.get(holder.get(j)))) {
          pairs.add(Reused.pair(holder.get(i), holder.get(j)));
        }
      }
    }
  }

  private static boolean isNear(StoryProfile a, StoryProfile b) {
    return a.published().isEmpty()
        || b.published().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()))
            <= StoryKeys.MOST_DAYS;
  }
}
