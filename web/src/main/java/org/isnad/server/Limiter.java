package org.isnad.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How often each of many may do something: so often at once, and then as often as time gives back.
final class Limiter {

  private static final int MOST_KEYS = 20_000;
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  /// What is left to somebody, and when that was counted.
  private record Left(double times, long at) {}

  private final double burst;
  private final double perSecond;
  private final LongSupplier clock;
  private final Map<String, Left> left =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /// @param burst how often at once
  /// @param perSecond how often time gives back
  /// @param clock in nanoseconds
  Limiter(double burst, double perSecond, LongSupplier clock) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /// Takes one time from somebody.
  ///
  /// @return 0, or the seconds to wait when nothing is left
  synchronized long take(String key) {
    double times = times(key);
    if (times < 1) {
      return (long) Math.ceil((1 - times) / perSecond);
    }
    left.put(key, new Left(times - 1, clock.getAsLong()));
    return 0;
  }

  /// Gives one time back.
  synchronized void giveBack(String key) {
    left.put(key, new Left(Math.min(burst, times(key) + 1), clock.getAsLong()));
  }

  private double times(String key) {
    long now = clock.getAsLong();
    var known = left.getOrDefault(key, new Left(burst, now));
    return Math.min(burst, known.times + (now - known.at) / SECOND * perSecond);
  }
}
