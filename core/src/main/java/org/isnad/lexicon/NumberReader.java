package org.isnad.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
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

  private static final MathContext PRECISION = new MathContext(15);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Numeral.Words words;
  private final DigitReader digits;
  private final Tokens tokens;
  private final int limit;

  /// A reader of `tokens` that takes no waw at or after token `limit`.
  NumberReader(Numeral.Words words, DigitReader digits, Tokens tokens, int limit) {
    this.words = words;
    this.digits = digits;
    this.tokens = tokens;
    this.limit = limit;
  }

  /// The longest number whose first token is `index`, read as `key`.
  Optional<NumberReading> read(int index, String key) {
    var sum = component(index, key);
    for (var next = sum; next.isPresent(); next = more(next.get())) {
      sum = next;
    }
    return sum;
  }

  /// The sum with the part that follows after a waw.
  private Optional<NumberReading> more(NumberReading sum) {
    int at = afterWaw(sum.end());
    if (at < 0 || sum.fraction()) {
      return Optional.empty();
    }
    var key = keyAfterWaw(sum.end());
    var part = fraction(at, key);
    if (part.isPresent()) {
      return plusFraction(sum, part.get());
    }
    if (sum.scale().equals(BigDecimal.ONE)) {
      return Optional.empty();
    }
    return component(at, key)
        .filter(next -> next.scale().compareTo(sum.scale()) < 0)
        .filter(next -> next.value().compareTo(sum.scale()) < 0)
        .map(next -> sum.plus(next, next.scale()));
  }

  private Optional<NumberReading> plusFraction(NumberReading sum, NumberReading part) {
    int end = part.end();
    var again = numeral(end, Kind.SCALE);
    if (again.isPresent()) {
      if (!again.get().value().equals(sum.scale())) {
        return Optional.empty();
      }
      end++;
    }
    var value = part.value().multiply(sum.scale());
    var scaled = new NumberReading(value, end, false, true, BigDecimal.ONE, false);
    return Optional.of(sum.plus(scaled, BigDecimal.ONE));
  }

  /// A number below the scales with the scales that multiply it.
  private Optional<NumberReading> component(int index, String key) {
    var start = start(index, key);
    if (start.isEmpty()) {
      return start;
    }
    var reading = point(start.get());
    for (var scale = scale(reading.end()); scale.isPresent(); scale = scale(reading.end())) {
      reading = reading.times(scale.get().value(), reading.end() + 1);
    }
    return Optional.of(reading);
  }

  private Optional<NumberReading> start(int index, String key) {
    var fraction = fraction(index, key);
    if (fraction.isPresent()) {
      return fraction;
    }
    // One thousand in the accusative is spelled like two thousand before a noun.
    var kinds =
        afterWaw(index + 1) < 0
            ? List.of(Kind.DUAL, Kind.SCALE, Kind.WHOLE)
            : List.of(Kind.SCALE, Kind.DUAL, Kind.WHOLE);
    for (var kind : kinds) {
      var numeral = words.of(key, kind);
      if (numeral.isPresent()) {
        return Optional.of(alone(numeral.get(), index));
      }
    }
    return hundreds(index, key);
  }

  private static NumberReading alone(Numeral numeral, int index) {
    var scale = numeral.is(Kind.WHOLE) ? BigDecimal.ONE : numeral.value();
    var value = numeral.is(Kind.DUAL) ? scale.multiply(BigDecimal.TWO) : numeral.value();
    return new NumberReading(value, index + 1, false, true, scale, false);
  }

  private Optional<Numeral> scale(int index) {
    return numeral(index, Kind.SCALE).or(() -> numeral(index, Kind.SCALES));
  }

  /// A half, two thirds, three quarters.
  private Optional<NumberReading> fraction(int index, String key) {
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
    var parts = numeral(index + 1, Kind.PARTS);
    return unit.isPresent() && parts.isPresent()
        ? Optional.of(fraction(unit.get().value(), parts.get(), index + 2))
        : Optional.empty();
  }

  private static NumberReading fraction(BigDecimal numerator, Numeral part, int end) {
    var value = numerator.divide(part.value(), PRECISION);
    return new NumberReading(value, end, false, true, BigDecimal.ONE, true);
  }

  /// A number below a thousand, or one in digits.
  private Optional<NumberReading> hundreds(int index, String key) {
    var hundred = words.of(key, Kind.HUNDRED).map(n -> plain(n.value(), index + 1));
    if (hundred.isEmpty()) {
      var below = below(index, key);
      if (below.isEmpty()) {
        return below;
      }
      var multiplied = numeral(below.get().end(), Kind.HUNDRED);
      if (multiplied.isEmpty()
          || !multiplied.get().value().equals(HUNDRED)
          || below.get().value().compareTo(THOUSAND) >= 0) {
        return below;
      }
      hundred =
          Optional.of(below.get().times(HUNDRED, below.get().end() + 1))
              .map(r ->
                  new NumberReading(r.value(), r.end(), r.digits(), true, BigDecimal.ONE, false));
    }
    var sum = hundred.get();
    int at = afterWaw(sum.end());
    if (at < 0) {
      return hundred;
    }
    var rest = below(at, keyAfterWaw(sum.end()));
    return rest.filter(r -> r.value().compareTo(HUNDRED) < 0 && r.value().scale() <= 0)
        .filter(
            r -> numeral(r.end(), Kind.HUNDRED).or(() -> numeral(r.end(), Kind.PARTS)).isEmpty())
        .map(r -> sum.plus(r, BigDecimal.ONE))
        .or(() -> Optional.of(sum));
  }

  private static NumberReading plain(BigDecimal value, int end) {
    return new NumberReading(value, end, false, true, BigDecimal.ONE, false);
  }

  /// A number below a hundred in words, or one in digits.
  private Optional<NumberReading> below(int index, String key) {
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    if (isBracketed(index)) {
      return digits
          .read(tokens, index + 1)
          .filter(d -> d.end() == index + 2)
          .map(d -> new NumberReading(d.value(), d.end() + 1, true, false, BigDecimal.ONE, false));
    }
    if (tokens.get(index).kind() == TokenKind.NUMBER) {
      return digits
          .read(tokens, index)
          .map(d -> new NumberReading(d.value(), d.end(), true, false, BigDecimal.ONE, false));
    }
    var ten = words.of(key, Kind.TEN).or(() -> words.of(key, Kind.TEEN));
    if (ten.isPresent()) {
      return ten.map(n -> plain(n.value(), index + 1));
    }
    var unit = words.of(key, Kind.UNIT).or(() -> words.of(key, Kind.HEAD));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var teen = numeral(index + 1, Kind.TEEN);
    if (teen.isPresent()) {
      return Optional.of(plain(unit.get().value().add(teen.get().value()), index + 2));
    }
    int at = afterWaw(index + 1);
    var tens = at < 0 ? Optional.<Numeral>empty() : words.of(keyAfterWaw(index + 1), Kind.TEN);
    if (tens.isPresent()) {
      return Optional.of(plain(unit.get().value().add(tens.get().value()), at + 1));
    }
    return unit.get().is(Kind.HEAD)
        ? Optional.empty()
        : Optional.of(plain(unit.get().value(), index + 1));
  }

  /// Whether a number in digits stands alone between brackets or quotation marks.
  private boolean isBracketed(int index) {
    boolean quoted = tokens.get(index).kind() == TokenKind.QUOTE;
    if (!quoted && !tokens.get(index).is('(') || index + 2 >= tokens.size()) {
      return false;
    }
    var close = tokens.get(index + 2);
    return tokens.get(index + 1).kind() == TokenKind.NUMBER
        && (quoted ? close.kind() == TokenKind.QUOTE : close.is(')'));
  }

  /// `3 point 5`.
  private NumberReading point(NumberReading whole) {
    if (numeral(whole.end(), Kind.POINT).isEmpty()
        || whole.end() + 1 >= tokens.size()
        || whole.value().scale() > 0) {
      return whole;
    }
    return below(whole.end() + 1, tokens.key(whole.end() + 1))
        .filter(r -> r.value().scale() <= 0)
        .map(r ->
            new NumberReading(
                new BigDecimal(whole.value().toPlainString() + "." + r.value().toPlainString()),
                r.end(),
                whole.digits() || r.digits(),
                true,
                BigDecimal.ONE,
                false))
        .orElse(whole);
  }

  private Optional<Numeral> numeral(int index, Kind kind) {
    return words.of(tokens.key(index), kind);
  }

  /// The index of the token that a waw joins to what stands before `index`, -1 when none does.
  private int afterWaw(int index) {
    var key = tokens.key(index);
    if (index >= limit || key.isEmpty() || key.charAt(0) != Letters.WAW) {
      return -1;
    }
    if (key.length() > 1) {
      return index;
    }
    return index + 1 < tokens.size() ? index + 1 : -1;
  }

  private String keyAfterWaw(int index) {
    var key = tokens.key(index);
    return key.length() > 1 ? key.substring(1) : tokens.key(index + 1);
  }
}
