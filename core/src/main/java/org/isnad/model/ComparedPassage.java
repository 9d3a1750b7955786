package org.isnad.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ReuseAlignment.AttributionChange;

/// A passage of two articles that are compared, or of one of them.
///
/// @param kind what became of it
/// @param a the passage in the first article; absent when added
/// @param b the passage in the other article; absent when dropped
/// @param moved whether it stands at another place among the passages that both have
/// @param attribution what became of its source
/// @param changes the words that differ, when edited
/// @param numbers the numbers that differ
public record ComparedPassage(
    Kind kind,
    Optional<Span> a,
    Optional<Span> b,
    boolean moved,
    AttributionChange attribution,
    List<WordChange> changes,
    List<NumberChange> numbers) {

  public ComparedPassage {
    changes = List.copyOf(changes);
    numbers = List.copyOf(numbers);
  }

  /// What became of a passage from the first article to the other.
  public enum Kind {
    /// The same words, whatever their spelling.
    SAME,
    /// The same but for some words.
    EDITED,
    /// The same statement in other words.
    REWORDED,
    /// Only the first article has it.
    DROPPED,
    /// Only the other article has it.
    ADDED
  }

  /// Words that stand in place of others.
  ///
  /// @param a in the first article; empty, at their place, when words were put in
  /// @param b in the other article; empty, at their place, when words were left out
  public record WordChange(Span a, Span b) {}

  /// A number that stands in place of another.
  ///
  /// @param a in the first article
  /// @param b in the other article
  /// @param before its value in the first article
  /// @param after its value in the other article
  public record NumberChange(Span a, Span b, BigDecimal before, BigDecimal after) {}
}
