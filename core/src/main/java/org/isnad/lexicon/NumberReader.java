package org.isnad.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Numeral.Kind;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Puts number words and digits together: larger parts first, joined by waw, units before tens.
///
/// Thousands, millions ... multiply what stands before them without a waw. After a scale a smaller
/// part may be added, or a half of the scale itself.
final class NumberReader {

  /// A number read.
  ///
  /// @param value its value
  /// @param end index after its last token
  /// @param digits whether it holds digits
  /// @param words whether it holds number words
  /// @param scale the last thousand, million ... in it, 1 for none
  /// @param fraction whether it is a bare fraction, such as a half
  record Reading(
      BigDecimal value,
      int end,
      boolean digits,
      boolean words,
      BigDecimal scale,
      boolean fraction) {

    private Reading times(BigDecimal factor, int newEnd) {
      return new Reading(
          value.multiply(factor), newEnd, digits, true, scale.multiply(factor), false);
    }

    private Reading plus(Reading other, BigDecimal newScale) {
      return new Reading(
          value.add(other.value),
          other.end,
          digits || other.digits,
          words || other.words,
          newScale,
          false);
    }
  }

  private static final MathContext PRECISION = new MathContext(15);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Numeral.Words words;
  private final DigitReader digits;

  NumberReader(Numeral.Words words, DigitReader digits) {
    this.words = words;
    this.digits = digits;
  }

  /// The number that begins at token `index`, read with its clitic reading `strip`, and the shorter
  /// ones that end before one of its waws; the longest first.
  List<Reading> read(Tokens tokens, int index, int strip) {
    var reading = tokens.strips(index).get(strip);
    if (words.of(tokens.key(index), Kind.NOT).isPresent()) {
      return List.of();
    }
    var first = component(tokens, index, reading.key());
    if (first.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Reading>(1);
    found.add(first.get());
    for (var next = more(tokens, first.get()); next.isPresent(); next = more(tokens, next.get())) {
      found.addFirst(next.get());
    }
    return found;
  }

  /// The sum with the part that follows after a waw.
  private Optional<Reading> more(Tokens tokens, Reading sum) {
    int at = afterWaw(tokens, sum.end());
    if (at < 0 || sum.fraction()) {
      return Optional.empty();
    }
    var key = keyAfterWaw(tokens, sum.end());
    var part = fraction(tokens, at, key);
    if (part.isPresent()) {
      return plusFraction(tokens, sum, part.get());
    }
    if (sum.scale().equals(BigDecimal.ONE)) {
      return Optional.empty();
    }
    return component(tokens, at, key)
        .filter(next -> next.scale().compareTo(sum.scale()) < 0)
        .filter(next -> next.value().compareTo(sum.scale()) < 0)
        .map(next -> sum.plus(next, next.scale()));
  }

  private Optional<Reading> plusFraction(Tokens tokens, Reading sum, Reading part) {
    int end = part.end();
    var again = numeral(tokens, end, Kind.SCALE);
    if (again.isPresent()) {
      if (!again.get().value().equals(sum.scale())) {
        return Optional.empty();
      }
      end++;
    }
    var value = part.value().multiply(sum.scale());
    var scaled = new Reading(value, end, false, true, BigDecimal.ONE, false);
    return Optional.of(sum.plus(scaled, BigDecimal.ONE));
  }

  /// A number below the scales with the scales that multiply it.
  private Optional<Reading> component(Tokens tokens, int index, String key) {
    var start = start(tokens, index, key);
    if (start.isEmpty()) {
      return start;
    }
    var reading = start.get();
    for (var scale = scale(tokens, reading.end());
        scale.isPresent();
        scale = scale(tokens, reading.end())) {
      reading = reading.times(scale.get().value(), reading.end() + 1);
    }
    return Optional.of(reading);
  }

  private Optional<Reading> start(Tokens tokens, int index, String key) {
    var fraction = fraction(tokens, index, key);
    if (fraction.isPresent()) {
      return fraction;
    }
    for (var kind : List.of(Kind.DUAL, Kind.SCALE, Kind.WHOLE)) {
      var numeral = words.of(key, kind);
      if (numeral.isPresent()) {
        return Optional.of(alone(numeral.get(), index));
      }
    }
    return hundreds(tokens, index, key);
  }

  private static Reading alone(Numeral numeral, int index) {
    var scale = numeral.is(Kind.WHOLE) ? BigDecimal.ONE : numeral.value();
    var value = numeral.is(Kind.DUAL) ? scale.multiply(BigDecimal.TWO) : numeral.value();
    return new Reading(value, index + 1, false, true, scale, false);
  }

  private Optional<Numeral> scale(Tokens tokens, int index) {
    return numeral(tokens, index, Kind.SCALE).or(() -> numeral(tokens, index, Kind.SCALES));
  }

  /// A half, two thirds, three quarters.
  private Optional<Reading> fraction(Tokens tokens, int index, String key) {
    boolean definite = Clitics.hasArticle(key);
    if (definite && (words.of(key, Kind.PART).or(() -> words.of(key, Kind.TWOPARTS)).isPresent())) {
      return Optional.empty();
    }
    var part = words.of(key, Kind.PART);
    if (part.isPresent()) {
      return Optional.of(fraction(BigDecimal.ONE, part.get(), index + 1));
    }
    var two = words.of(key, Kind.TWOPARTS);
    if (two.isPresent()) {
      return Optional.of(fraction(BigDecimal.TWO, two.get(), index + 1));
    }
    var unit = words.of(key, Kind.UNIT);
    var parts = numeral(tokens, index + 1, Kind.PARTS);
    return unit.isPresent() && parts.isPresent()
        ? Optional.of(fraction(unit.get().value(), parts.get(), index + 2))
        : Optional.empty();
  }

  private static Reading fraction(BigDecimal numerator, Numeral part, int end) {
    var value = numerator.divide(part.value(), PRECISION);
    return new Reading(value, end, false, true, BigDecimal.ONE, true);
  }

  /// A number below a thousand, or one in digits.
  private Optional<Reading> hundreds(Tokens tokens, int index, String key) {
    var hundred = words.of(key, Kind.HUNDRED).map(n -> plain(n.value(), index + 1));
    if (hundred.isEmpty()) {
      var below = below(tokens, index, key);
      if (below.isEmpty()) {
        return below;
      }
      var multiplied = numeral(tokens, below.get().end(), Kind.HUNDRED);
      if (multiplied.isEmpty()
          || !multiplied.get().value().equals(HUNDRED)
          || below.get().value().compareTo(THOUSAND) >= 0) {
        return below;
      }
      hundred =
          Optional.of(below.get().times(HUNDRED, below.get().end() + 1))
              .map(r -> new Reading(r.value(), r.end(), r.digits(), true, BigDecimal.ONE, false));
    }
    var sum = hundred.get();
    int at = afterWaw(tokens, sum.end());
    if (at < 0) {
      return hundred;
    }
    var rest = below(tokens, at, keyAfterWaw(tokens, sum.end()));
    return rest.filter(r -> r.value().compareTo(HUNDRED) < 0 && r.value().scale() <= 0)
        .filter(r -> numeral(tokens, r.end(), Kind.HUNDRED).isEmpty())
        .map(r -> sum.plus(r, BigDecimal.ONE))
        .or(() -> Optional.of(sum));
  }

  private static Reading plain(BigDecimal value, int end) {
    return new Reading(value, end, false, true, BigDecimal.ONE, false);
  }

  /// A number below a hundred in words, or one in digits.
  private Optional<Reading> below(Tokens tokens, int index, String key) {
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.get(index).kind() == TokenKind.NUMBER) {
      return digits
          .read(tokens, index)
          .map(d -> new Reading(d.value(), d.end(), true, false, BigDecimal.ONE, false))
          .map(r -> point(tokens, r));
    }
    var ten = words.of(key, Kind.TEN).or(() -> words.of(key, Kind.TEEN));
    if (ten.isPresent()) {
      return ten.map(n -> plain(n.value(), index + 1));
    }
    var unit = words.of(key, Kind.UNIT).or(() -> words.of(key, Kind.HEAD));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var teen = numeral(tokens, index + 1, Kind.TEEN);
    if (teen.isPresent()) {
      return Optional.of(plain(unit.get().value().add(teen.get().value()), index + 2));
    }
    int at = afterWaw(tokens, index + 1);
    var tens =
        at < 0 ? Optional.<Numeral>empty() : words.of(keyAfterWaw(tokens, index + 1), Kind.TEN);
    if (tens.isPresent()) {
      return Optional.of(plain(unit.get().value().add(tens.get().value()), at + 1));
    }
    return unit.get().is(Kind.HEAD)
        ? Optional.empty()
        : Optional.of(point(tokens, plain(unit.get().value(), index + 1)));
  }

  /// `3 point 5`.
  private Reading point(Tokens tokens, Reading whole) {
    if (numeral(tokens, whole.end(), Kind.POINT).isEmpty() || whole.end() + 1 >= tokens.size()) {
      return whole;
    }
    return below(tokens, whole.end() + 1, tokens.key(whole.end() + 1))
        .filter(r -> r.value().scale() <= 0)
        .map(r ->
            new Reading(
                new BigDecimal(whole.value().toPlainString() + "." + r.value().toPlainString()),
                r.end(),
                whole.digits() || r.digits(),
                true,
                BigDecimal.ONE,
                false))
        .orElse(whole);
  }

  private Optional<Numeral> numeral(Tokens tokens, int index, Kind kind) {
    return words.of(tokens.key(index), kind);
  }

  /// The index of the token that a waw joins to what stands before `index`, -1 when none does.
  private static int afterWaw(Tokens tokens, int index) {
    var key = tokens.key(index);
    if (key.isEmpty() || key.charAt(0) != Letters.WAW) {
      return -1;
    }
    if (key.length() > 1) {
      return index;
    }
    return index + 1 < tokens.size() ? index + 1 : -1;
  }

  private static String keyAfterWaw(Tokens tokens, int index) {
    var key = tokens.key(index);
    return key.length() > 1 ? key.substring(1) : tokens.key(index + 1);
  }
}
