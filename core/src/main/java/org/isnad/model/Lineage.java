package org.isnad.model;

import java.util.Optional;
import java.util.OptionalInt;

/// How much of an article stood in an earlier one of its story.
///
/// It says what the texts have in common and which was published first, not who copied whom.
///
/// @param article id of the article
/// @param kind how much of it
/// @param earlier id of the earlier article that it shares most with
/// @param share of its words that stand in the earlier article, 0 to 1
/// @param lag days from the earlier article to it; absent where a date is
public record Lineage(
    String article, Kind kind, Optional<String> earlier, double share, OptionalInt lag) {

  /// How much of an article stood elsewhere before.
  public enum Kind {
    /// No earlier article of the story has passages of it.
    OWN,
    /// Some passages.
    PARTIAL,
    /// All of it but for light editing.
    COPY
  }
}
