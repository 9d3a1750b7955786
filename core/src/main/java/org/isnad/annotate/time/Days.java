package org.isnad.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotate.time.Reference.Outlook;

/// Resolves terms that mean one day.
final class Days {

  private static final String OPEN = "XXXX-XX-XX";
  private static final int WEEKS_AHEAD = 75;
  private static final int FAR_AHEAD = 270;

  private Days() {}

  /// The day of a term of kind `day`, `weekday` or `shift`.
  static Optional<Point> resolve(Term term, Reference reference) {
    return switch (term.text("kind")) {
      case "day" -> date(term, reference);
      case "weekday" -> Optional.of(weekday(term, reference));
      default -> Optional.of(shifted(term, reference));
    };
  }

  /// Today, yesterday and the like; a day of the week beside it corrects a date that is one or two
  /// days off.
  private static Point shifted(Term term, Reference reference) {
    int by = term.number("by").orElse(0);
    return reference
        .base(term)
        .map(base -> Point.of(corrected(base.plusDays(by), term.number("weekday"))))
        .orElse(Point.of(OPEN));
  }

  private static LocalDate corrected(LocalDate day, OptionalInt weekday) {
    if (weekday.isEmpty()) {
      return day;
    }
    int off = Math.floorMod(weekday.getAsInt() - day.getDayOfWeek().getValue() + 3, 7) - 3;
    return day.plusDays(off);
  }

  private static Point weekday(Term term, Reference reference) {
    int number = term.number("weekday").orElseThrow();
    var day = DayOfWeek.of(number);
    if (reference.published().isEmpty()) {
      return Point.of("XXXX-WXX-" + number);
    }
    var published = reference.published().orElseThrow();
    if (term.has("weekshift") || term.has("thisweek")) {
      int weeks = Shift.of(term.text("weekshift")).steps();
      return Point.of(published.plusWeeks(weeks).with(DayOfWeek.MONDAY).plusDays(number - 1L));
    }
    var adjuster =
        switch (Shift.of(term.text("shift"))) {
          case PAST -> TemporalAdjusters.previous(day);
          case NEXT -> TemporalAdjusters.next(day);
          case CURRENT -> TemporalAdjusters.previousOrSame(day);
          case NONE ->
              reference.future()
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
        };
    return Point.of(published.with(adjuster));
  }

  private static Optional<Point> date(Term term, Reference reference) {
    int day = term.number("day").orElse(0);
    if (term.has("like")) {
      return like(day, term.term("like").orElseThrow(), reference);
    }
    if (term.text("month").equals("same") || term.text("month").equals("current")) {
      return Optional.of(ofMonth(day, term, reference));
    }
    int month = term.number("month").orElse(0);
    try {
      var year = Years.stated(term, reference);
      if (isIslamic(term, year)) {
        return Islamic.day(year, month, day, Shift.of(term.text("shift")), reference);
      }
      if (year.isPresent()) {
        return Optional.of(Point.of(LocalDate.of(year.getAsInt(), month, day)));
      }
      var told = withoutYear(month, day, term, reference);
      return term.text("calendar").equals("numeric")
          ? Optional.of(Islamic.nearer(told, month, day, reference))
          : Optional.of(told);
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June
    }
  }

  private static boolean isIslamic(Term term, OptionalInt year) {
    var calendar = term.text("calendar");
    return calendar.equals("islamic")
        || calendar.equals("numeric") && year.isPresent() && Islamic.isYear(year.getAsInt());
  }

  /// A day that shares month and year with another: the 7th in `7 and 8 August`.
  private static Optional<Point> like(int day, Term other, Reference reference) {
    if (isIslamic(other, other.number("year"))) {
      return date(other.with("day", String.valueOf(day)), reference);
    }
    return date(other, reference)
        .flatMap(Point::start)
        .filter(date -> day >= 1 && day <= date.lengthOfMonth())
        .map(date -> Point.of(date.withDayOfMonth(day)));
  }

  private static Point ofMonth(int day, Term term, Reference reference) {
    boolean same = term.text("month").equals("same");
    var base = same ? reference.last().or(reference::published) : reference.published();
    int by = Shift.of(term.text("monthshift")).steps();
    return base.map(date -> YearMonth.from(date).plusMonths(by))
        .filter(month -> month.isValidDay(day))
        .map(month -> Point.of(month.atDay(day)))
        .orElse(Point.of("XXXX-XX-%02d".formatted(day)));
  }

  private static Point withoutYear(int month, int day, Term term, Reference reference) {
    LocalDate.of(2000, month, day); // refuses 31 June
    if (reference.published().isEmpty()) {
      return Point.of("XXXX-%02d-%02d".formatted(month, day));
    }
    var published = reference.published().orElseThrow();
    var same = inYear(published.getYear(), month, day);
    var last = same.isAfter(published) ? inYear(published.getYear() - 1, month, day) : same;
    var next = same.isBefore(published) ? inYear(published.getYear() + 1, month, day) : same;
    return Point.of(
        switch (Shift.of(term.text("shift"))) {
          case PAST -> last.equals(published) ? inYear(published.getYear() - 1, month, day) : last;
          case NEXT -> next.equals(published) ? inYear(published.getYear() + 1, month, day) : next;
          case CURRENT -> same;
          case NONE -> isNext(next, last, published, reference.outlook()) ? next : last;
        });
  }

  /// Whether the coming one of two dates is meant: one far ahead only where the clause speaks of
  /// what is to come, one a few weeks ahead unless the other is as near.
  private static boolean isNext(
      LocalDate next, LocalDate last, LocalDate published, Outlook outlook) {
    long ahead = ChronoUnit.DAYS.between(published, next);
    long back = ChronoUnit.DAYS.between(last, published);
    return switch (outlook) {
      case FUTURE -> ahead <= FAR_AHEAD;
      case PRESENT -> ahead <= back;
      case PAST -> ahead <= WEEKS_AHEAD && back > ahead;
    };
  }

  private static LocalDate inYear(int year, int month, int day) {
    return YearMonth.of(year, month).isValidDay(day)
        ? LocalDate.of(year, month, day)
        : YearMonth.of(year, month).atEndOfMonth();
  }
}
