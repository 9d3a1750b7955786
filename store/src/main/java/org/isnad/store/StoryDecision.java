package org.isnad.store;

import java.time.Instant;

/// A person's decision about stories.
///
/// @param number of the decision, by which it is taken back
/// @param kind what was decided
/// @param made when
public record StoryDecision(long number, Kind kind, Instant made) {

  /// What can be decided.
  public enum Kind {
    /// Two stories are one.
    MERGE,
    /// Some articles of a story are a story of their own.
    SPLIT
  }
}
