package org.isnad.annotate.quote;

/// How a verb agrees with its subject; plurals of things agree as feminine singulars.
enum Gender {
  MASCULINE,
  FEMININE,
  UNKNOWN;

  /// Whether a verb of this form can belong to a subject of the other.
  boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
