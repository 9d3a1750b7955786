package org.isnad.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;

/// The time for which a fact holds, both ends included, each to the year, month or day.
///
/// @param from its beginning in ISO 8601; absent when not known
/// @param to its end in ISO 8601; absent when not known or still open
public record Term(Optional<String> from, Optional<String> to) {

  private static final int MONTH = 7;
  private static final int YEAR = 4;

  public Term {
    if (from.isPresent() && to.isPresent() && first(from.get()).isAfter(last(to.get()))) {
      throw new IllegalArgumentException(from.get() + " is after " + to.get());
    }
  }

  /// Reads the cells `from` and `to` of a row.
  static Term of(Row row) {
    try {
      var term = new Term(row.find("from"), row.find("to"));
      term.from.ifPresent(Term::first);
      term.to.ifPresent(Term::last);
      return term;
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new LexiconException(row.table().file(), row.line(), "term: " + e.getMessage());
    }
  }

  /// Whether the day may lie in it: an end that is known to the month covers all of the month, an
  /// unknown end leaves it open.
  public boolean covers(LocalDate day) {
    return from.map(start -> !day.isBefore(first(start))).orElse(true)
        && to.map(end -> !day.isAfter(last(end))).orElse(true);
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case YEAR -> Year.parse(date).atDay(1);
      case MONTH -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case YEAR -> first(date).plusYears(1).minusDays(1);
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
