package org.isnad.annotate.event;

/// One written form of a trigger.
///
/// @param trigger the entry
/// @param shape which form it is
/// @param pronoun how many letters of a pronoun are written onto its end
/// @param subject which subjects a finite verb goes with
record TriggerForm(Trigger trigger, Shape shape, int pronoun, Agreement subject) {

  /// The forms in which an event stands in a text.
  enum Shape {
    PAST,
    PASSIVE,
    PRESENT,
    PARTICIPLE,
    NOUN
  }

  boolean isFinite() {
    return shape == Shape.PAST || shape == Shape.PRESENT || shape == Shape.PASSIVE;
  }
}
