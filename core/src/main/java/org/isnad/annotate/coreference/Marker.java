package org.isnad.annotate.coreference;

/// What a word in or right behind a noun phrase says of how it refers.
enum Marker {
  /// A part of a set: "one of the factions".
  SUBSET,
  /// What is left of a set: "the other factions".
  OTHER,
  /// Points back: "these factions".
  THIS,
  /// The one just named: "the same source".
  SAME,
  /// Of indefinite number: "several factions".
  SEVERAL,
  /// The whole set.
  ALL,
  /// Both of two.
  PAIR,
  /// The holder of the same office elsewhere.
  COUNTERPART;

  /// Whether it also counts behind the head noun.
  boolean mayFollow() {
    return this == OTHER || this == THIS || this == SAME;
  }
}
