package org.isnad.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/// Resolves the seasons of a year; a winter belongs to the year in which it begins.
final class Seasons {

  private static final int MONTHS = 3;

  private Seasons() {}

  /// The season, of the year that the term states, or the one nearest to the article's date as the
  /// term's shift tells: next spring, last summer.
  static Optional<Point> resolve(Term term, Reference reference) {
    var stated = Years.stated(term, reference);
    var season = term.text("season");
    if (stated.isPresent()) {
      return Optional.of(of(stated.getAsInt(), season));
    }
    return reference
        .published()
        .map(day -> of(year(season, Shift.of(term.text("shift")), day), season))
        .or(() -> Optional.of(Point.of("XXXX-" + season)));
  }

  private static int year(String season, Shift shift, LocalDate day) {
    var begins = LocalDate.of(day.getYear(), firstMonth(season), 1);
    boolean begun = !day.isBefore(begins);
    boolean over = !day.isBefore(begins.plusMonths(MONTHS));
    return switch (shift) {
      case PAST -> over ? day.getYear() : day.getYear() - 1;
      case NEXT -> begun ? day.getYear() + 1 : day.getYear();
      case CURRENT, NONE -> day.getYear();
    };
  }

  private static int firstMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static Point of(int year, String season) {
    return new Point("%04d-%s".formatted(year, season), Optional.empty(), Optional.of(season));
  }
}
