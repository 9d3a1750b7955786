package org.isnad.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.isnad.annotate.time.Reference.Outlook;

/// Resolves terms that mean a week, a month, a year or more.
final class Periods {

  private static final int FIRST_YEAR = 300;
  private static final int MONTHS_AHEAD = 2;
  private static final int SCHOOL_STARTS = 9;

  private Periods() {}

  /// The period of a term; absent when it makes no sense.
  static Optional<Point> resolve(Term term, Reference reference) {
    return switch (term.text("kind")) {
      case "month" -> month(term, reference);
      case "months" -> months(term, reference);
      case "year" -> year(term);
      case "years" -> years(term);
      case "seasonyears" -> seasonYears(term);
      case "schoolyear" -> schoolYear(term, reference);
      case "season" -> Seasons.resolve(term, reference);
      case "half" -> ofYear(term, "H" + nth(term, 2), reference);
      case "quarter" -> ofYear(term, "Q" + nth(term, 4), reference);
      case "firstdays" -> firstDays(term, reference);
      case "firstmonths" -> firstMonths(term, reference);
      case "sameperiod" -> ofYear(term, reference.part().orElse(""), reference);
      case "decade" -> decade(term);
      case "century" -> century(term);
      default -> Optional.of(shifted(term, reference));
    };
  }

  private static int nth(Term term, int last) {
    int n = term.number("n").orElse(last);
    return n < 1 ? last : Math.min(n, last);
  }

  /// This week, last month, next year.
  private static Point shifted(Term term, Reference reference) {
    var unit = term.text("unit");
    int by = term.number("by").orElse(Shift.of(term.text("shift")).steps());
    if (unit.equals("Y") && term.has("year")) {
      return Point.of(term.text("year"));
    }
    return reference.base(term).map(base -> shifted(unit, by, base)).orElse(Point.of(open(unit)));
  }

  /// A week, month or year so many away from the one that holds a day.
  static Point shifted(String unit, int by, LocalDate base) {
    return switch (unit) {
      case "W" -> week(base.plusWeeks(by));
      case "M" -> month(YearMonth.from(base).plusMonths(by));
      default -> Point.of("%04d".formatted(base.getYear() + by), base.plusYears(by));
    };
  }

  private static String open(String unit) {
    return switch (unit) {
      case "W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      default -> "XXXX";
    };
  }

  private static Point week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return Point.of("%04d-W%02d".formatted(year, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), day);
  }

  private static Point month(YearMonth month) {
    return Point.of(month.toString(), month.atDay(1));
  }

  private static Optional<Point> month(Term term, Reference reference) {
    int month = term.number("month").orElse(0);
    var year = Years.stated(term, reference);
    if (term.text("calendar").equals("islamic")) {
      return Islamic.month(year, month, Shift.of(term.text("shift")), reference);
    }
    if (year.isPresent()) {
      return Optional.of(month(YearMonth.of(year.getAsInt(), month)));
    }
    var found =
        reference
            .published()
            .map(day -> month(nearest(month, Shift.of(term.text("shift")), day, reference)));
    return found.or(() -> Optional.of(Point.of("XXXX-%02d".formatted(month))));
  }

  private static YearMonth nearest(
      int month, Shift shift, LocalDate published, Reference reference) {
    var now = YearMonth.from(published);
    var same = now.withMonth(month);
    var last = same.isAfter(now) ? same.minusYears(1) : same;
    var next = same.isBefore(now) ? same.plusYears(1) : same;
    return switch (shift) {
      case PAST -> last.equals(now) ? last.minusYears(1) : last;
      case NEXT -> next.equals(now) ? next.plusYears(1) : next;
      case CURRENT -> same;
      case NONE -> isNext(now.until(next, ChronoUnit.MONTHS), reference.outlook()) ? next : last;
    };
  }

  private static boolean isNext(long monthsAhead, Outlook outlook) {
    return switch (outlook) {
      case FUTURE -> monthsAhead <= 9;
      case PRESENT -> monthsAhead <= 5;
      case PAST -> monthsAhead <= MONTHS_AHEAD;
    };
  }

  private static Optional<Point> months(Term term, Reference reference) {
    var last = month(term.with("month", term.text("b")), reference);
    var end = last.flatMap(Point::start);
    int first = term.number("a").orElse(1);
    if (term.number("a").equals(term.number("b"))) {
      return last; // two names of one month
    }
    if (end.isEmpty()) {
      return last.map(point -> Point.of("XXXX-%02d/%s".formatted(first, point.value())));
    }
    var to = YearMonth.from(end.orElseThrow());
    var from =
        to.withMonth(first).isAfter(to) ? to.withMonth(first).minusYears(1) : to.withMonth(first);
    return Optional.of(Point.of(from + "/" + to, from.atDay(1)));
  }

  private static Optional<Point> year(Term term) {
    int year = term.number("year").orElse(-1);
    if (year < FIRST_YEAR) {
      return Optional.empty();
    }
    if (term.text("calendar").equals("islamic") || Islamic.isYear(year)) {
      return Islamic.year(year);
    }
    return Optional.of(Point.of("%04d".formatted(year), LocalDate.of(year, 1, 1)));
  }

  private static Optional<Point> years(Term term) {
    int first = term.number("a").orElse(0);
    int written = term.number("b").orElse(0);
    int last = written < 100 ? first / 100 * 100 + written : written;
    if (last <= first) {
      return Optional.empty();
    }
    if (Islamic.isYear(first)) {
      return Islamic.year(first)
          .flatMap(a ->
              Islamic.year(last).map(b -> a.value().split("/")[0] + "/" + b.value().split("/")[1]))
          .map(Point::of);
    }
    return Optional.of(Point.of("%04d/%04d".formatted(first, last), LocalDate.of(first, 1, 1)));
  }

  /// The two years of a season or school year, in either order; those of the Islamic calendar as
  /// the Gregorian years in which it begins and ends.
  private static Optional<Point> seasonYears(Term term) {
    int first = term.number("a").orElse(0);
    int second = term.number("b").orElse(0);
    boolean turned = second == first - 1;
    int last = turned ? first : second;
    if (Islamic.isYear(last) && (turned || second == first + 1)) {
      return Islamic.year(last)
          .flatMap(Point::start)
          .map(day -> Point.of("%04d/%04d".formatted(day.getYear(), day.getYear() + 1)));
    }
    return turned ? years(term.with("a", term.text("b")).with("b", term.text("a"))) : years(term);
  }

  private static Optional<Point> schoolYear(Term term, Reference reference) {
    if (reference.published().isEmpty()) {
      return Optional.of(Point.of("XXXX/XXXX"));
    }
    var day = reference.published().orElseThrow();
    int start = day.getMonthValue() < SCHOOL_STARTS ? day.getYear() - 1 : day.getYear();
    int year = start + Shift.of(term.text("shift")).steps();
    return Optional.of(Point.of("%04d/%04d".formatted(year, year + 1)));
  }

  /// A half or quarter of a year.
  private static Optional<Point> ofYear(Term term, String part, Reference reference) {
    var year = Years.statedOrShifted(term, reference);
    var digits = year.isPresent() ? "%04d".formatted(year.getAsInt()) : "XXXX";
    if (part.isEmpty()) {
      return Optional.of(Point.of(digits));
    }
    return Optional.of(new Point(digits + "-" + part, Optional.empty(), Optional.of(part)));
  }

  /// The first so many days of a month.
  private static Optional<Point> firstDays(Term term, Reference reference) {
    int n = term.number("n").orElse(0);
    var month =
        term.has("month")
            ? month(term, reference)
            : Optional.of(shifted(term.with("unit", "M"), reference));
    return month
        .flatMap(Point::start)
        .filter(first -> term.text("unit").equals("D"))
        .filter(first -> n > 1 && n <= first.lengthOfMonth())
        .map(first -> Point.of(first + "/" + first.plusDays(n - 1L), first));
  }

  /// The first three, six, nine ... months of a year.
  private static Optional<Point> firstMonths(Term term, Reference reference) {
    int n = term.number("n").orElse(0);
    var year = Years.statedOrShifted(term, reference);
    if (n < 2 || n > 11 || year.isEmpty()) {
      return Optional.empty();
    }
    return switch (n) {
      case 3 -> ofYear(term, "Q1", reference);
      case 6 -> ofYear(term, "H1", reference);
      default ->
          Optional.of(Point.of("%04d-01/%04d-%02d".formatted(year.getAsInt(), year.getAsInt(), n)));
    };
  }

  private static Optional<Point> decade(Term term) {
    var century =
        switch (Shift.of(term.text("century"))) {
          case CURRENT -> "20";
          case PAST, NEXT, NONE -> "19";
        };
    return Optional.of(Point.of(century + term.text("decade") + "X"));
  }

  private static Optional<Point> century(Term term) {
    var n = term.number("n");
    if (n.isPresent()) {
      return Optional.of(Point.of("%02dXX".formatted(n.getAsInt() - 1)));
    }
    return Optional.of(Point.of(20 + Shift.of(term.text("shift")).steps() + "XX"));
  }
}
