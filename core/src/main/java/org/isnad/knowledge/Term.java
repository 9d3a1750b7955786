package org.isnad.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;

/// The time for which a fact holds, both ends included, each to the year, month or day.
///
/// @param from its beginning in ISO 8601; absent when not known
/// @param to its end in ISO 8601; absent when not known or still open
public record Term(Optional<String> from, Optional<String> to) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

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
    return LocalDate.of(number(date, 0, YEAR), part(date, MONTH), part(date, DAY));
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case YEAR -> first(date).plusYears(1).minusDays(1);
      case MONTH -> first(date).plusMonths(1).minusDays(1);
      default -> first(date);
    };
  }

  /// The month or day that ends there; the first when the date is not so long.
  private static int part(String date, int end) {
    return date.length() < end ? 1 : number(date, end - 2, end);
  }

  private static int number(String date, int start, int end) {
    boolean parted = start == 0 || date.charAt(start - 1) == '-';
    boolean whole = date.length() == YEAR || date.length() == MONTH || date.length() == DAY;
    if (!parted || !whole) {
      throw new IllegalArgumentException("no date is " + date);
    }
    return Integer.parseInt(date, start, end, 10);
  }
}
