package org.isnad.story;

import java.util.List;
import org.isnad.model.ReuseAlignment;

/// Two articles that were compared.
///
/// @param one its id
/// @param other its id
/// @param logOdds how likely it is that they report one happening
/// @param copy whether one is the text of the other
public record StoryEdge(String one, String other, double logOdds, boolean copy) {

  /// What two articles are to each other.
  ///
  /// @param passages that the two share
  public static StoryEdge of(StoryProfile a, StoryProfile b, List<ReuseAlignment> passages) {
    var reused = Reused.of(a, b, passages);
    double likeness = StoryLikeness.logOdds(a, b, reused.ofShorter());
    boolean copy = reused.copy() && StoryLikeness.canBeCopies(a, b);
    return new StoryEdge(a.article(), b.article(), likeness, copy);
  }

  /// The same among a handful of pages that a reader has chosen.
  static StoryEdge inHandful(StoryProfile a, StoryProfile b, List<ReuseAlignment> passages) {
    var reused = Reused.of(a, b, passages);
    double likeness = StoryLikeness.inHandful(a, b, reused.ofShorter());
    return new StoryEdge(a.article(), b.article(), likeness, reused.copy());
  }
}
