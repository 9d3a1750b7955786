package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day of an ISO 8601 date or date-time.
final class IsoDate {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?( ?Z|[+-]\\d{2}(:?\\d{2})?)?)?");

  private IsoDate() {}

  static Optional<LocalDate> parse(String text) {
    var matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(matcher.group(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
