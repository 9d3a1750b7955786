package org.isnad.score.key;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The entities that a page speaks of.
///
/// @param mentions where it speaks of them
/// @param maybeSame for a key those of the entities that may be the same: joined or apart is right
public record KeyEntities(List<KeyMention> mentions, Map<String, Set<String>> maybeSame) {

  public KeyEntities {
    mentions = List.copyOf(mentions);
    maybeSame = Map.copyOf(maybeSame);
  }

  /// Whether two keys stand for one entity, or may do so.
  public boolean mayBeSame(String one, String other) {
    return one.equals(other)
        || maybeSame.getOrDefault(one, Set.of()).contains(other)
        || maybeSame.getOrDefault(other, Set.of()).contains(one);
  }
}
