package org.isnad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// A temporal expression, as TIMEX3 of ISO-TimeML.
///
/// @param span its characters; signal words (since, after, on the day of) outside
/// @param type DATE, TIME, DURATION or SET
/// @param value ISO 8601 with `X` for unknown digits, `P2W`, intervals as `start/end`, or
///   `PRESENT_REF`
/// @param mod `APPROX`, `MORE_THAN`, `LESS_THAN`, `START`, `MID`, `END` ..., where stated
/// @param origin the rule that found it
public record Timex3(Span span, Type type, String value, Optional<String> mod, Origin origin)
    implements Annotation {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[^X]*)?");

  /// The four types of TIMEX3.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// The calendar day that is meant, or on which a time lies, as `2000-01-01`; none for longer
  /// stretches and where a digit is unknown.
  public Optional<String> day() {
    var day = DAY.matcher(value);
    return day.matches() ? Optional.of(day.group(1)) : Optional.empty();
  }
}
