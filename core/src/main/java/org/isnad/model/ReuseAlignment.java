package org.isnad.model;

import java.util.Optional;

/// Two passages that share text.
///
/// @param a the passage in the article given first
/// @param b the passage in the other article
/// @param kind how close the two are
/// @param score share of their words that match, 0 to 1
/// @param direction stated only with evidence
/// @param lostAttribution whether one side names a source for it and the other does not
/// @param origin what made the link
public record ReuseAlignment(
    Anchor a,
    Anchor b,
    Kind kind,
    double score,
    Optional<Direction> direction,
    boolean lostAttribution,
    Origin origin) {

  /// How close two passages are.
  public enum Kind {
    /// The same characters.
    VERBATIM,
    /// The same clause with small edits.
    NEAR_VERBATIM
  }

  /// Who copied whom.
  public enum Direction {
    A_FROM_B,
    B_FROM_A
  }
}
