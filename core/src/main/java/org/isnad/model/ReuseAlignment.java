package org.isnad.model;

import java.util.Optional;

/// Two passages that share text.
///
/// @param a the passage in the article given first
/// @param b the passage in the other article
/// @param kind how close the two are
/// @param score share of their words that match, 0 to 1
/// @param direction stated only with evidence
/// @param change what became of the passage's source between the two
/// @param origin what made the link
public record ReuseAlignment(
    Anchor a,
    Anchor b,
    Kind kind,
    double score,
    Optional<Direction> direction,
    AttributionChange change,
    Origin origin) {

  /// Whether one side names a source for the passage and the other does not.
  public boolean lostAttribution() {
    return change == AttributionChange.LOST_IN_A || change == AttributionChange.LOST_IN_B;
  }

  /// How close two passages are.
  public enum Kind {
    /// The same characters.
    VERBATIM,
    /// The same clause with small edits.
    NEAR_VERBATIM,
    /// The same statement in other words, between articles that share text elsewhere.
    PARAPHRASE
  }

  /// Who copied whom.
  public enum Direction {
    A_FROM_B,
    B_FROM_A
  }

  /// What became of a passage's source between two articles.
  public enum AttributionChange {
    /// Both name the same source, or neither names one.
    NONE,
    /// Only the second article names a source.
    LOST_IN_A,
    /// Only the first article names a source.
    LOST_IN_B,
    /// Both name a source, not the same.
    CHANGED,
    /// The same source speaks more firmly, or is held at less distance, in the first article.
    HARDENED_IN_A,
    /// The same source speaks more firmly, or is held at less distance, in the second article.
    HARDENED_IN_B
  }
}
