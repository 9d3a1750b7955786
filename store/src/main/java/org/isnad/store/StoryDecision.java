package org.isnad.store;

import java.time.Instant;
import java.util.List;

/// A person's decision about stories.
///
/// @param number of the decision, by which it is taken back
/// @param kind what was decided
/// @param made when
/// @param one articles on one side
/// @param other articles on the other side: of one story with those of the first, or kept apart
///   from each of them
public record StoryDecision(
    long number, Kind kind, Instant made, List<String> one, List<String> other) {

  public StoryDecision {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /// What can be decided.
  public enum Kind {
    /// Two stories are one.
    MERGE,
    /// Some articles of a story are a story of their own.
    SPLIT
  }
}
