package org.isnad.annotate.quantity;

import java.math.BigDecimal;

/// A value with the least and the most it can be.
record Limits(BigDecimal value, BigDecimal low, BigDecimal high) {

  /// Exactly that value.
  static Limits exactly(BigDecimal value) {
    return new Limits(value, value, value);
  }
}
