package org.isnad.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes ISO dates and intervals as people of one language do.
public final class Dates {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final String DASH = " \u2013 ";

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  /// Dates in a language.
  public Dates(Locale language) {
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
    month = DateTimeFormatter.ofPattern("MMMM uuuu", language);
  }

  /// A day.
  public String of(LocalDate date) {
    return day.format(date);
  }

  /// The days from one to another.
  public String of(LocalDate from, LocalDate to) {
    return from.equals(to) ? of(from) : of(from) + DASH + of(to);
  }

  /// An ISO day, month or interval of them, the time of day left out; anything else as it is.
  public String of(String value) {
    int time = value.indexOf('T');
    if (time > 0 && DAY.matcher(value.substring(0, time)).matches()) {
      return of(value.substring(0, time));
    }
    int slash = value.indexOf('/');
    if (slash >= 0) {
      return of(value.substring(0, slash)) + DASH + of(value.substring(slash + 1));
    }
    try {
      if (DAY.matcher(value).matches()) {
        return of(LocalDate.parse(value));
      }
      return MONTH.matcher(value).matches() ? month.format(YearMonth.parse(value)) : value;
    } catch (DateTimeException e) {
      return value;
    }
  }
}
