package org.isnad.lexicon;

import java.math.BigDecimal;

/// A number read.
///
/// @param value its value
/// @param end index after its last token
/// @param digits whether it holds digits
/// @param words whether it holds number words
/// @param scale the last thousand, million ... in it, 1 for none
/// @param fraction whether it is a bare fraction, such as a half
record NumberReading(
    BigDecimal value, int end, boolean digits, boolean words, BigDecimal scale, boolean fraction) {

  NumberReading times(BigDecimal factor, int newEnd) {
    return new NumberReading(
        value.multiply(factor), newEnd, digits, true, scale.multiply(factor), false);
  }

  NumberReading plus(NumberReading other, BigDecimal newScale) {
    return new NumberReading(
        value.add(other.value),
        other.end,
        digits || other.digits,
        words || other.words,
        newScale,
        false);
  }
}
