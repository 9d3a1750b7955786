package org.isnad.annotate.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Resolves amounts of time: durations, and points so long before or after the article's date.
final class Amounts {

  private static final List<String> ORDER = List.of("Y", "M", "W", "D", "TH", "TM", "TS");
  private static final String CENTURY = "100";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Amounts() {}

  /// The amount as an ISO 8601 duration, `X` for a number that is not told.
  static String duration(Term term) {
    var parts = new ArrayList<String>();
    parts.add(part(term));
    term.term("and").ifPresent(more -> parts.add(part(more)));
    parts.sort(Comparator.comparing(part -> ORDER.indexOf(unit(part))));
    var value = new StringBuilder("P");
    for (var part : parts) {
      boolean first = part.startsWith("T") && value.indexOf("T") < 0;
      value.append(first || !part.startsWith("T") ? part : part.substring(1));
    }
    return value.toString();
  }

  private static String part(Term term) {
    var unit = term.text("unit");
    var number = count(term).map(n -> n.stripTrailingZeros().toPlainString()).orElse("X");
    return unit.startsWith("T") ? "T" + number + unit.substring(1) : number + unit;
  }

  private static String unit(String part) {
    return (part.startsWith("T") ? "T" : "") + part.charAt(part.length() - 1);
  }

  private static Optional<BigDecimal> count(Term term) {
    var times = new BigDecimal(term.has("times") ? term.text("times") : "1");
    return stated(term).map(n -> n.multiply(times));
  }

  private static Optional<BigDecimal> stated(Term term) {
    var half = term.has("half") ? HALF : BigDecimal.ZERO;
    if (term.has("n")) {
      return decimal(term.text("n")).map(half::add);
    }
    return switch (term.text("number")) {
      case "one" -> Optional.of(BigDecimal.ONE.add(half));
      case "two" -> Optional.of(BigDecimal.TWO.add(half));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text.replace(",", ".")));
    } catch (NumberFormatException e) {
      return Optional.empty(); // 1.000.000
    }
  }

  /// The point that lies so long before (-1) or after (1) the article's date, as exactly as the
  /// unit tells; absent for hours, for centuries and for amounts without a number.
  static Optional<Point> point(Term term, int direction, Reference reference) {
    var unit = term.text("unit");
    var whole = count(term).filter(n -> n.stripTrailingZeros().scale() <= 0);
    if (whole.isEmpty()
        || unit.startsWith("T")
        || term.text("times").equals(CENTURY)
        || whole.orElseThrow().precision() > 5) {
      return Optional.empty();
    }
    int by = direction * whole.orElseThrow().intValue();
    return switch (unit) {
      case "D" -> Optional.of(day(by, reference));
      case "W" -> Optional.of(day(7 * by, reference));
      default ->
          Optional.of(
              reference
                  .published()
                  .map(base -> Periods.shifted(unit, by, base))
                  .orElse(Point.of(unit.equals("M") ? "XXXX-XX" : "XXXX")));
    };
  }

  private static Point day(int by, Reference reference) {
    return reference
        .published()
        .map(base -> Point.of(base.plusDays(by)))
        .orElse(Point.of("XXXX-XX-XX"));
  }
}
