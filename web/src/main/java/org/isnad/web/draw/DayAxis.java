package org.isnad.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/// Days in a row, in steps of one or more days.
///
/// @param first day
/// @param days of one step
/// @param steps how many there are
public record DayAxis(LocalDate first, int days, int steps) {

  /// The axis that holds some days; none when there are none.
  ///
  /// @param most how many steps it may have
  public static Optional<DayAxis> of(Collection<LocalDate> some, int most) {
    if (some.isEmpty()) {
      return Optional.empty();
    }
    var first = Collections.min(some);
    int length = (int) ChronoUnit.DAYS.between(first, Collections.max(some)) + 1;
    int days = Math.ceilDiv(length, most);
    return Optional.of(new DayAxis(first, days, Math.ceilDiv(length, days)));
  }

  /// The step in which a day lies, from 0.
  public int step(LocalDate day) {
    return (int) (ChronoUnit.DAYS.between(first, day) / days);
  }

  /// The first day of a step.
  public LocalDate day(int step) {
    return first.plusDays((long) step * days);
  }

  /// The last day.
  public LocalDate last() {
    return day(steps).minusDays(1);
  }
}
