package org.isnad.reuse;

import java.util.List;
import org.isnad.model.ReuseAlignment;

/// What two articles share, as a whole.
///
/// @param kind whether one is the text of the other
/// @param shareOfA the share of the first article's words that lie in passages, 0 to 1
/// @param shareOfB the share of the second article's words that lie in passages, 0 to 1
/// @param passages the passages, in the order of the first article
public record ReusePair(
    Kind kind, double shareOfA, double shareOfB, List<ReuseAlignment> passages) {

  /// How much of two articles is one text.
  public enum Kind {
    /// One text end to end, but for light editing and at most a sentence.
    COPY,
    /// At least a sentence or a long clause, but not the whole.
    PARTIAL,
    /// Nothing that shows reuse.
    NONE
  }

  public ReusePair {
    passages = List.copyOf(passages);
  }
}
