package org.isnad.annotate.time;

import java.util.Map;
import java.util.Optional;
import org.isnad.annotate.time.Reference.Outlook;
import org.isnad.model.Timex3.Type;

/// Turns terms into TIMEX3 values.
final class Resolver {

  /// What a term comes to.
  ///
  /// @param type of TIMEX3
  /// @param point value, and what the text may refer back to
  record Resolved(Type type, Point point) {}

  private Resolver() {}

  /// The value of a term; absent when it makes no sense, such as 31 June.
  static Optional<Resolved> resolve(Term term, Reference reference) {
    return switch (term.text("kind")) {
      case "part" -> part(term, reference);
      case "clock" -> clock(term, reference);
      case "clocks" -> clocks(term, reference);
      case "range" -> range(term, reference).map(point -> new Resolved(Type.DATE, point));
      case "amount" -> Optional.of(duration(term));
      case "ago" -> Optional.of(told(term, -1, reference));
      case "ahead" ->
          Optional.of(
              reference.outlook() == Outlook.FUTURE ? told(term, 1, reference) : duration(term));
      case "from-now" -> Optional.of(told(term, 1, reference));
      case "every" -> Optional.of(new Resolved(Type.SET, Point.of(Amounts.duration(term))));
      case "set" -> Optional.of(new Resolved(Type.SET, Point.of(term.text("value"))));
      case "literal" -> Optional.of(new Resolved(Type.DATE, Point.of(term.text("value"))));
      default -> dated(term, reference);
    };
  }

  private static Resolved duration(Term term) {
    return new Resolved(Type.DURATION, Point.of(Amounts.duration(term)));
  }

  private static Resolved told(Term term, int direction, Reference reference) {
    return Amounts.point(term, direction, reference)
        .map(point -> new Resolved(Type.DATE, point))
        .orElse(duration(term));
  }

  private static Optional<Resolved> dated(Term term, Reference reference) {
    var point = point(term, reference);
    if (term.has("part")) {
      return point.map(day -> new Resolved(Type.TIME, timeOf(day, "T" + term.text("part"))));
    }
    return point.map(day -> new Resolved(Type.DATE, day));
  }

  private static Optional<Point> point(Term term, Reference reference) {
    return switch (term.text("kind")) {
      case "day", "weekday" -> Days.resolve(term, reference);
      case "shift" ->
          term.text("unit").equals("D")
              ? Days.resolve(term, reference)
              : Periods.resolve(term, reference);
      default -> Periods.resolve(term, reference);
    };
  }

  private static Optional<Resolved> part(Term term, Reference reference) {
    return of(term, reference)
        .map(day -> new Resolved(Type.TIME, timeOf(day, "T" + term.text("part"))));
  }

  private static Optional<Resolved> clock(Term term, Reference reference) {
    var clock = Clocks.resolve(term.has("half") ? term : term.with("half", term.text("partof")));
    if (term.has("today") && !term.has("of")) {
      var today = Days.resolve(new Term(Map.of("kind", "shift")), reference);
      return clock.flatMap(time -> today.map(day -> new Resolved(Type.TIME, timeOf(day, time))));
    }
    if (!term.has("of")) {
      return clock.map(time -> new Resolved(Type.TIME, Point.of(time)));
    }
    return clock.flatMap(
        time -> of(term, reference).map(day -> new Resolved(Type.TIME, timeOf(day, time))));
  }

  /// From one clock time to another, of one day where the day is told.
  private static Optional<Resolved> clocks(Term term, Reference reference) {
    var to = term.term("to").orElseThrow();
    var first =
        term.term("from")
            .orElse(to.with("hour", term.text("hour")).with("minute", "0").with("dotted", ""));
    var day = term.has("of") ? of(term, reference) : Optional.<Point>empty();
    var date = day.map(Point::value).orElse("");
    return Clocks.resolve(first)
        .flatMap(from -> Clocks.resolve(to).map(end -> date + from + "/" + date + end))
        .map(value ->
            new Resolved(Type.TIME, new Point(value, day.flatMap(Point::start), Optional.empty())));
  }

  private static Point timeOf(Point day, String time) {
    return new Point(day.value() + time, day.start(), Optional.empty());
  }

  /// The day that a part of the day or a clock time belongs to.
  private static Optional<Point> of(Term term, Reference reference) {
    if (term.text("kind").equals("part") && term.has("weekday")) {
      return Days.resolve(term.with("kind", "weekday"), reference);
    }
    return term.term("of").flatMap(day -> point(day, reference));
  }

  /// From one day to another; a bare number before it is a day of the same month.
  private static Optional<Point> range(Term term, Reference reference) {
    var to = term.term("to").flatMap(last -> Days.resolve(last, reference));
    var from =
        term.number("from").isPresent()
            ? Days.resolve(
                new Term(Map.of("kind", "day", "day", term.text("from"), "like", term.text("to"))),
                reference)
            : term.term("from").flatMap(first -> first(first, term, to, reference));
    return from.flatMap(
        a -> to.map(b -> new Point(a.value() + "/" + b.value(), b.start(), Optional.empty())));
  }

  /// The first day of a range; without a year of its own it is the last such day before the other
  /// end, if that has one: from 14 June to 15 July 2018.
  private static Optional<Point> first(
      Term first, Term range, Optional<Point> to, Reference reference) {
    var last = to.flatMap(Point::start);
    boolean dated = range.term("to").filter(end -> end.has("year")).isPresent();
    boolean open = first.text("kind").equals("day") && first.number("month").isPresent();
    if (!dated || !open || first.has("year") || first.has("calendar") || last.isEmpty()) {
      return Days.resolve(first, reference);
    }
    var sameYear = first.with("year", String.valueOf(last.orElseThrow().getYear()));
    return Days.resolve(sameYear, reference)
        .filter(day -> day.start().filter(last.orElseThrow()::isBefore).isEmpty())
        .or(() ->
            Days.resolve(
                first.with("year", String.valueOf(last.orElseThrow().getYear() - 1)), reference));
  }
}
