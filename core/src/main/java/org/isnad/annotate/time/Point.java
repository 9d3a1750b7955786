package org.isnad.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/// A resolved stretch of the calendar.
///
/// @param value in TIMEX3 form
/// @param start its first day, where known
/// @param part which part of its year it is, such as `H1`; the text may say `the same period`
record Point(String value, Optional<LocalDate> start, Optional<String> part) {

  static Point of(String value) {
    return new Point(value, Optional.empty(), Optional.empty());
  }

  static Point of(String value, LocalDate start) {
    return new Point(value, Optional.of(start), Optional.empty());
  }

  static Point of(LocalDate day) {
    return of(day.toString(), day);
  }
}
