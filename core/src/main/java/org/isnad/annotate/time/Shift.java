package org.isnad.annotate.time;

/// Which of the days, months or years of one name is meant.
enum Shift {
  /// The last one before the reference date.
  PAST(-1),
  /// The one that the reference date lies in.
  CURRENT(0),
  /// The first one after the reference date.
  NEXT(1),
  /// Nothing says it.
  NONE(0);

  private final int steps;

  Shift(int steps) {
    this.steps = steps;
  }

  /// How far from the reference date, in whole periods.
  int steps() {
    return steps;
  }

  static Shift of(String text) {
    return switch (text) {
      case "past" -> PAST;
      case "current" -> CURRENT;
      case "next" -> NEXT;
      default -> NONE;
    };
  }
}
