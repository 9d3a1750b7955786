package org.isnad.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.TokenKind;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Reads a number written in digits, whatever marks part its thousands and its fraction.
///
/// - a mark that stands more than once parts thousands; of two different marks the last is the
///   decimal one;
/// - a single mark with exactly three digits after it and one to three before it parts thousands,
///   unless a percent sign follows, or it is a full stop and a scale word follows, or a currency of
///   a thousand parts follows a number below a hundred that is not whole;
/// - any other single mark is the decimal one;
/// - groups of three digits after single blanks are thousands;
/// - a mark beside a sign that turns the line to the left stands between fraction and whole, in the
///   order in which they are seen;
/// - agencies write the decimal mark as the letter reh, fraction first: `75R69` is 69.75.
final class DigitReader {

  /// A number in digits.
  ///
  /// @param value its value
  /// @param end index after its last token
  record Digits(BigDecimal value, int end) {}

  private static final int LONGEST = 40;
  private static final int LONGEST_PRICE = 6; // 10.250
  private static final String NAUGHT = "000";
  private static final char REH = '\u0631';
  private static final char ARABIC_COMMA = '\u060C';
  private static final char TURN = '\u200F';
  private static final Pattern TURNED = Pattern.compile("\\.\u200F|\u200F\\.");
  private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})*");

  private final Numeral.Words words;
  private final Set<String> percents;
  private final Set<String> percentStarts;
  private final Set<String> thousandths;

  /// A reader of digits beside the given number words, percent signs and currencies.
  DigitReader(Numeral.Words words, Table percents, Table currencies) {
    this.words = words;
    this.percents = forms(percents.rows().stream());
    this.thousandths =
        forms(currencies.rows().stream().filter(row -> row.get("parts").equals("1000")));
    this.percentStarts =
        this.percents.stream()
            .map(form -> form.substring(0, Math.max(form.indexOf(' '), 0)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> forms(Stream<Row> rows) {
    return rows.flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The number whose digits begin at token `index`.
  Optional<Digits> read(Tokens tokens, int index) {
    if (index >= tokens.size() || tokens.get(index).kind() != TokenKind.NUMBER) {
      return Optional.empty();
    }
    var key = tokens.key(index);
    if (key.length() > LONGEST) {
      return Optional.empty();
    }
    if (isGlued(tokens, index + 1, REH) && isGluedNumber(tokens, index + 2) && isPlain(key)) {
      return Optional.of(new Digits(decimal(tokens.key(index + 2), key), index + 3));
    }
    var turned = turned(tokens.get(index).span().of(tokens.text()));
    if (turned.isPresent()) {
      return turned.map(value -> new Digits(value, index + 1));
    }
    var commas = commas(tokens, index);
    if (commas.isPresent()) {
      return commas;
    }
    int end = index + 1;
    var whole = new StringBuilder(key);
    if (key.length() <= 3 && isPlain(key)) {
      while (whole.length() < LONGEST && isGroup(tokens, end)) {
        whole.append(tokens.key(end++));
      }
    }
    boolean scaled = end == index + 1 && isFraction(tokens, end, key);
    int after = end;
    return value(whole.toString(), scaled).map(value -> new Digits(value, after));
  }

  /// A number whose marks are Arabic commas: of thousands, or one before the fraction of a scaled
  /// number; anything else is a list.
  private Optional<Digits> commas(Tokens tokens, int index) {
    var joined = new StringBuilder(tokens.key(index));
    int end = index + 1;
    while (isGlued(tokens, end, ARABIC_COMMA)
        && isGluedNumber(tokens, end + 1)
        && joined.length() < LONGEST) {
      joined.append(',').append(tokens.key(end + 1));
      end += 2;
    }
    boolean single = end == index + 3;
    boolean scaled = isPercent(tokens, end) || isScale(tokens, end);
    if (end == index + 1 || !(single && scaled || GROUPS.matcher(joined).matches())) {
      return Optional.empty();
    }
    int after = end;
    return value(joined.toString(), isPercent(tokens, end)).map(value -> new Digits(value, after));
  }

  private static Optional<BigDecimal> turned(String written) {
    if (written.indexOf(TURN) < 0) {
      return Optional.empty();
    }
    var parts = TURNED.split(written, -1);
    return parts.length == 2 && isPlain(key(parts[0])) && isPlain(key(parts[1]))
        ? Optional.of(decimal(key(parts[1]), key(parts[0])))
        : Optional.empty();
  }

  private static String key(String digits) {
    return Folding.fold(digits);
  }

  private static BigDecimal decimal(String whole, String fraction) {
    return new BigDecimal(whole.replaceAll("[.,]", "") + "." + fraction);
  }

  /// Absent for what only looks like a number: dates and lists with points or commas.
  private static Optional<BigDecimal> value(String key, boolean scaled) {
    if (isPlain(key)) {
      return Optional.of(new BigDecimal(key));
    }
    boolean single = count(key, '.') + count(key, ',') == 1;
    if (GROUPS.matcher(key).matches() && !(single && (scaled || key.startsWith("0")))) {
      return Optional.of(new BigDecimal(key.replaceAll("[.,]", "")));
    }
    int last = Math.max(key.lastIndexOf('.'), key.lastIndexOf(','));
    var whole = key.substring(0, last);
    if (!isPlain(whole) && !GROUPS.matcher(whole).matches()
        || whole.indexOf(key.charAt(last)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(decimal(whole, key.substring(last + 1)));
  }

  /// Whether three digits after a single mark are a fraction: before a percent sign, and after a
  /// full stop before a scale word or a currency of a thousand parts.
  private boolean isFraction(Tokens tokens, int next, String key) {
    boolean stop = key.indexOf(',') < 0;
    return isPercent(tokens, next)
        || stop && isScale(tokens, next)
        || stop && thousandths.contains(tokens.key(next)) && isPrice(key);
  }

  /// A number below a hundred whose three digits after the mark are not all naught.
  private static boolean isPrice(String key) {
    return key.length() <= LONGEST_PRICE && !key.endsWith(NAUGHT);
  }

  private boolean isPercent(Tokens tokens, int next) {
    var key = tokens.key(next);
    return percents.contains(key)
        || percentStarts.contains(key) && percents.contains(key + " " + tokens.key(next + 1));
  }

  private boolean isScale(Tokens tokens, int next) {
    return words.of(tokens.key(next)).stream()
        .anyMatch(n -> n.is(Numeral.Kind.SCALE) || n.is(Numeral.Kind.SCALES));
  }

  private static boolean isGroup(Tokens tokens, int index) {
    if (index >= tokens.size() || tokens.get(index).kind() != TokenKind.NUMBER) {
      return false;
    }
    int gap = tokens.get(index).span().start() - tokens.get(index - 1).span().end();
    boolean last = index + 1 == tokens.size() || !isGluedNumber(tokens, index + 1);
    return gap == 1 && tokens.key(index).length() == 3 && isPlain(tokens.key(index)) && last;
  }

  private static boolean isPlain(String key) {
    return key.chars().allMatch(c -> Letters.digit((char) c) >= 0);
  }

  private static int count(String key, char c) {
    return (int) key.chars().filter(x -> x == c).count();
  }

  private static boolean isGlued(Tokens tokens, int index, char mark) {
    return index < tokens.size() && tokens.get(index).glued() && tokens.get(index).is(mark);
  }

  private static boolean isGluedNumber(Tokens tokens, int index) {
    return index < tokens.size()
        && tokens.get(index).glued()
        && tokens.get(index).kind() == TokenKind.NUMBER;
  }
}
