package org.isnad.annotate.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/// Which year a term speaks of.
final class Years {

  private static final int FIRST = 300;

  private Years() {}

  /// The year that the term states by its number, or from the article's date (`of last year`).
  static OptionalInt stated(Term term, Reference reference) {
    int year = term.number("year").orElse(0);
    if (year >= FIRST) {
      return OptionalInt.of(year);
    }
    boolean told = term.has("yearshift") || term.has("thisyear");
    return told ? shifted(term.text("yearshift"), reference) : OptionalInt.empty();
  }

  /// The year by its number, or else as `shift` tells it from the article's date.
  static OptionalInt statedOrShifted(Term term, Reference reference) {
    var stated = stated(term, reference);
    return stated.isPresent() ? stated : shifted(term.text("shift"), reference);
  }

  private static OptionalInt shifted(String shift, Reference reference) {
    return reference.published().stream()
        .mapToInt(LocalDate::getYear)
        .map(year -> year + Shift.of(shift).steps())
        .findFirst();
  }
}
