package org.isnad.annotate.time;

import java.util.HashMap;
import java.util.Optional;

/// Resolves clock times.
final class Clocks {

  private static final int NOON = 12;

  private Clocks() {}

  /// The clock time as `T15:00`, with seconds and zone where told; absent when there is none such.
  static Optional<String> resolve(Term term) {
    if (!term.text("dotted").isEmpty()) {
      return dotted(term);
    }
    int together = term.number("clock").orElse(-1);
    int hour = together < 0 ? hour(term) : together / 100;
    int minute =
        together < 0
            ? term.number("minute").orElse(term.number("fraction").orElse(0))
            : together % 100;
    if (term.has("less")) {
      minute = 60 - term.number("less").orElse(0);
      hour = Math.floorMod(hour - 1, 24);
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return Optional.empty();
    }
    var clock = new StringBuilder("T%02d:%02d".formatted(hour, minute));
    term.number("second").ifPresent(second -> clock.append(":%02d".formatted(second)));
    return Optional.of(clock.append(zone(term.text("zone"))).toString());
  }

  /// Hour and minutes of two digits around a point or comma, `7.30`; absent for other numbers.
  private static Optional<String> dotted(Term term) {
    var written = term.text("dotted").replace(',', '.');
    int point = written.indexOf('.');
    if (point < 1 || point != written.length() - 3) {
      return Optional.empty();
    }
    var fields = new HashMap<>(term.fields());
    fields.remove("dotted");
    fields.put("hour", written.substring(0, point));
    fields.put("minute", written.substring(point + 1));
    return resolve(new Term(fields));
  }

  private static int hour(Term term) {
    int hour = term.number("hour").orElse(-1);
    return switch (term.text("half")) {
      case "pm" -> hour < NOON ? hour + NOON : hour;
      case "noon" -> hour < 4 ? hour + NOON : hour;
      case "am" -> hour == NOON ? 0 : hour;
      case "night" -> night(hour);
      default -> hour;
    };
  }

  /// Nine at night is 21, one at night is 1, twelve at night is midnight.
  private static int night(int hour) {
    if (hour == NOON) {
      return 0;
    }
    return hour >= 6 && hour < NOON ? hour + NOON : hour;
  }

  /// The zone, unless it is only the local one.
  private static String zone(String zone) {
    return zone.startsWith("+") || zone.startsWith("-") || zone.equals("Z") ? zone : "";
  }
}
