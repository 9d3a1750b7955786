package org.isnad.score.key;

import java.math.BigDecimal;

/// Numbers written in one way, so that equal ones have equal characters.
public final class KeyNumbers {

  private KeyNumbers() {}

  /// The number without exponent and without zeros after the point.
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
