package org.isnad.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// A stretch of days, both ends included.
///
/// @param from first day
/// @param to last day, never before `from`
record Days(LocalDate from, LocalDate to) implements Comparable<Days> {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + "/" + to);
    }
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /// The days that an ISO 8601 date, month, year or interval of them covers; empty for anything
  /// that is not fixed in the calendar.
  static Optional<Days> parse(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value);
    }
    var from = single(value.substring(0, slash));
    var to = single(value.substring(slash + 1));
    return from.isPresent() && to.isPresent() && !to.get().to.isBefore(from.get().from)
        ? Optional.of(new Days(from.get().from, to.get().to))
        : Optional.empty();
  }

  private static Optional<Days> single(String value) {
    try {
      var day = DAY.matcher(value);
      if (day.matches()) {
        return Optional.of(of(LocalDate.parse(day.group(1))));
      }
      if (MONTH.matcher(value).matches()) {
        var month = YearMonth.parse(value);
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      if (YEAR.matcher(value).matches()) {
        int year = Integer.parseInt(value);
        return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  boolean overlaps(Days other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }

  /// ISO 8601: a day, or an interval.
  String value() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }

  @Override
  public int compareTo(Days other) {
    return from.equals(other.from) ? to.compareTo(other.to) : from.compareTo(other.from);
  }
}
