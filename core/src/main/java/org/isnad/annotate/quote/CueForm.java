package org.isnad.annotate.quote;

/// One written form of a reporting verb.
///
/// @param cue the verb
/// @param shape which form it is
/// @param gender the gender it shows
/// @param pronoun whether a pronoun is written onto it: an object, or the possessor of a verbal
///   noun
record CueForm(Cue cue, Shape shape, Gender gender, boolean pronoun) {

  /// The forms in which a verb reports.
  enum Shape {
    PAST,
    PRESENT,
    PARTICIPLE,
    MASDAR
  }

  boolean isFinite() {
    return shape == Shape.PAST || shape == Shape.PRESENT;
  }
}
