package org.isnad.annotate.quote;

import java.util.Optional;

/// Who speaks, after anaphora and left-out speakers have been looked up.
///
/// @param source where this report itself names the speaker
/// @param name the fullest name that the article gives
/// @param anonymous whether nobody is named
/// @param gender how verbs agree
/// @param medium through whom it came, carried over from the speaker's earlier reports
record Speaker(
    Optional<Source> source,
    String name,
    String head,
    boolean anonymous,
    Gender gender,
    Optional<Source.Medium> medium) {

  static final Speaker UNKNOWN =
      new Speaker(Optional.empty(), "", "", true, Gender.UNKNOWN, Optional.empty());

  boolean isKnown() {
    return !name.isEmpty();
  }

  /// The same speaker, left out by a later report.
  Speaker elided() {
    return new Speaker(Optional.empty(), name, head, anonymous, gender, medium);
  }
}
