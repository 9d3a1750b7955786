package org.isnad.annotate.quote;

import java.util.Optional;

/// Who speaks, after anaphora and left-out speakers have been looked up.
///
/// @param source where this report itself names the speaker
/// @param name the fullest name that the article gives; empty when unknown
/// @param head the folded noun by which later reports may speak of it
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

  static Speaker of(
      Source source,
      String name,
      boolean anonymous,
      Gender gender,
      Optional<Source.Medium> medium) {
    return new Speaker(Optional.of(source), name, source.head(), anonymous, gender, medium);
  }

  /// Somebody who is named in the text without having spoken yet.
  static Speaker mentioned(String name) {
    return new Speaker(Optional.empty(), name, "", false, Gender.UNKNOWN, Optional.empty());
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  /// Whether the report itself gives a person's name.
  boolean isPerson() {
    return source.filter(Source::person).isPresent();
  }

  /// The same speaker, left out by a later report.
  Speaker elided() {
    return new Speaker(Optional.empty(), name, head, anonymous, gender, medium);
  }

  Speaker heardBy(Source.Medium other) {
    return new Speaker(source, name, head, anonymous, gender, Optional.of(other));
  }
}
