package org.isnad.score.table;

import java.util.Locale;

/// Figures as tables show them: a point, three digits after it, whole counts without it.
public final class Figures {

  private Figures() {}

  /// A share.
  public static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /// A count, which B-cubed may make a broken one.
  public static String count(double value) {
    return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : share(value);
  }
}
