package org.isnad.annotate.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// Days, months and years of the Islamic calendar, as Umm al-Qura counts them.
final class Islamic {

  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1460;
  private static final int LONGEST_MONTH = 30;
  private static final int FAR_DAYS = 60;
  private static final int NEAR_DAYS = 30;

  private Islamic() {}

  /// Whether a number is a year of this calendar that can be turned into days.
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /// The day; without a year the one that is nearest, as `shift` and tense tell.
  static Optional<Point> day(
      OptionalInt year, int month, int day, Shift shift, Reference reference) {
    var which = year.isPresent() ? year : nearestYear(month, day, shift, reference);
    if (which.isEmpty()) {
      return Optional.of(Point.of("XXXX-XX-XX"));
    }
    var date = HijrahChronology.INSTANCE.date(which.getAsInt(), month, 1);
    return day > date.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(Point.of(LocalDate.from(date).plusDays(day - 1L)));
  }

  /// Which day is meant by two numbers that name no calendar: the Gregorian one, unless it lies
  /// months from the article's date and the same numbers of this calendar a few weeks at most.
  static Point nearer(Point gregorian, int month, int day, Reference reference) {
    if (isWithin(FAR_DAYS, gregorian, reference) || day > LONGEST_MONTH) {
      return gregorian;
    }
    return day(OptionalInt.empty(), month, day, Shift.NONE, reference)
        .filter(islamic -> isWithin(NEAR_DAYS, islamic, reference))
        .orElse(gregorian);
  }

  private static boolean isWithin(int days, Point point, Reference reference) {
    return reference
        .published()
        .flatMap(published -> point.start().map(day -> ChronoUnit.DAYS.between(published, day)))
        .filter(distance -> Math.abs(distance) <= days)
        .isPresent();
  }

  /// The month as an interval of days.
  static Optional<Point> month(OptionalInt year, int month, Shift shift, Reference reference) {
    var which =
        year.isPresent() ? within(year.getAsInt(), month) : nearestYear(month, 1, shift, reference);
    if (which.isEmpty() || !isYear(which.getAsInt())) {
      return Optional.empty();
    }
    var date = HijrahChronology.INSTANCE.date(which.getAsInt(), month, 1);
    var first = LocalDate.from(date);
    return Optional.of(Point.of(first + "/" + first.plusDays(date.lengthOfMonth() - 1L), first));
  }

  /// The year of this calendar whose month begins in a year that may be of the Gregorian one.
  private static OptionalInt within(int year, int month) {
    if (isYear(year)) {
      return OptionalInt.of(year);
    }
    int last = HijrahDate.from(LocalDate.of(year, 12, 31)).get(ChronoField.YEAR);
    var begins = LocalDate.from(HijrahChronology.INSTANCE.date(last, month, 1));
    return OptionalInt.of(begins.getYear() > year ? last - 1 : last);
  }

  /// The year as an interval of days.
  static Optional<Point> year(int year) {
    if (!isYear(year)) {
      return Optional.empty();
    }
    var date = HijrahChronology.INSTANCE.date(year, 1, 1);
    var first = LocalDate.from(date);
    return Optional.of(Point.of(first + "/" + first.plusDays(date.lengthOfYear() - 1L), first));
  }

  private static OptionalInt nearestYear(int month, int day, Shift shift, Reference reference) {
    if (reference.published().isEmpty()) {
      return OptionalInt.empty();
    }
    var published = reference.published().orElseThrow();
    int year = HijrahDate.from(published).get(ChronoField.YEAR);
    var same = LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1)).plusDays(day - 1L);
    return OptionalInt.of(
        switch (shift) {
          case PAST -> same.isBefore(published) ? year : year - 1;
          case NEXT -> same.isAfter(published) ? year : year + 1;
          case CURRENT -> year;
          case NONE ->
              !reference.future() && same.isAfter(published.plusDays(60)) ? year - 1 : year;
        });
  }
}
