package org.isnad.story;

import java.util.Set;

/// What a person decided about stories, against or beside what the texts show.
///
/// @param same pairs of articles that are one story
/// @param apart pairs of articles that are two stories; it outweighs all else
public record StoryPins(Set<Pair> same, Set<Pair> apart) {

  /// No decision.
  public static final StoryPins NONE = new StoryPins(Set.of(), Set.of());

  /// Two articles, by their ids, in either order.
  public record Pair(String one, String other) {

    public Pair {
      if (one.compareTo(other) > 0) {
        var swap = one;
        one = other;
        other = swap;
      }
    }
  }

  public StoryPins {
    same = Set.copyOf(same);
    apart = Set.copyOf(apart);
  }
}
