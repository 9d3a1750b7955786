package org.isnad.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Finds cardinal numbers in digits of any set, in words, and mixed: the class `<cardinal>` of rule
/// files.
///
/// Values of what is found: `value` (plain decimal), `kind` (`digits`, `words` or `mixed`), `scale`
/// (the last thousand, million ... in it, `1` for none), `fraction` (`yes` for a bare half or
/// third). The article before it is part of it.
public final class NumberFinder implements Finder {

  private static final String NUMBERS = "quantity/numbers.tsv";
  private static final String PERCENTS = "quantity/percents.tsv";
  private static final String CURRENCIES = "quantity/currencies.tsv";
  private static final String ARTICLE = String.valueOf(new char[] {Letters.ALEF, Letters.LAM});
  private static final String LAM_ARTICLE = String.valueOf(new char[] {Letters.LAM, Letters.LAM});

  private final Numeral.Words words;
  private final DigitReader digits;
  private final Shorter shorter;

  /// The answer given last: many rules ask the same at a token. Replaced as a whole, so that
  /// threads which share a finder at worst ask again.
  private Answer last = new Answer(Tokens.of(""), -1, -1, List.of());

  private record Answer(Tokens tokens, int index, int strip, List<Found> found) {
    private boolean isTo(Tokens otherTokens, int otherIndex, int otherStrip) {
      return tokens == otherTokens && index == otherIndex && strip == otherStrip;
    }
  }

  private enum Shorter {
    LEFT_OUT,
    GIVEN
  }

  private NumberFinder(Shorter shorter) {
    this.words = Numeral.Words.load(Table.load(NUMBERS));
    this.digits = new DigitReader(words, Table.load(PERCENTS), Table.load(CURRENCIES));
    this.shorter = shorter;
  }

  /// The longest cardinal at a token.
  public static NumberFinder longest() {
    return new NumberFinder(Shorter.LEFT_OUT);
  }

  /// The cardinals at a token, the longest first, then those that end before one of its waws: for
  /// `between a and b`.
  public static NumberFinder all() {
    return new NumberFinder(Shorter.GIVEN);
  }

  /// The classes that number rules speak of: `cardinal`, `bound` (see [#all()]) and `ordinal`.
  public static Map<String, Finder> classes() {
    var classes = new HashMap<String, Finder>();
    classes.put("cardinal", longest());
    classes.put("bound", all());
    classes.put("ordinal", new OrdinalFinder());
    return classes;
  }

  @Override
  public Optional<Beginnings> beginnings() {
    var first = new HashSet<>(words.keys());
    first.add(ARTICLE);
    first.add(LAM_ARTICLE);
    first.addAll(List.of("(", "\"", "\u00AB", "\u00BB", "\u201C", "\u201D"));
    return Optional.of(new Beginnings(Set.copyOf(first), true));
  }

  @Override
  public List<Found> at(Tokens tokens, int index, int strip) {
    var answer = last;
    if (!answer.isTo(tokens, index, strip)) {
      answer = new Answer(tokens, index, strip, find(tokens, index, strip));
      last = answer;
    }
    return answer.found();
  }

  private List<Found> find(Tokens tokens, int index, int strip) {
    var key = tokens.strips(index).get(strip).key();
    boolean word = tokens.get(index).kind() == TokenKind.WORD;
    if (word && words.of(key).isEmpty()) {
      return isArticle(tokens, index, key) ? find(tokens, index + 1, 0) : List.of();
    }
    var longest = read(tokens, index, key, tokens.size());
    if (longest.isEmpty()
        || words.of(tokens.key(index), Numeral.Kind.NOT).isPresent()
        || isPercentWord(tokens, index, key, longest.get())) {
      return List.of();
    }
    return shorter == Shorter.GIVEN
        ? all(tokens, index, key, longest.get())
        : List.of(found(longest.get()));
  }

  private Optional<NumberReading> read(Tokens tokens, int index, String key, int limit) {
    return new NumberReader(words, digits, tokens, limit).read(index, key);
  }

  private List<Found> all(Tokens tokens, int index, String key, NumberReading longest) {
    var found = new ArrayList<Found>();
    found.add(found(longest));
    int end = longest.end();
    for (int limit = longest.end() - 1; limit > index; limit--) {
      var next = read(tokens, index, key, limit);
      if (next.isPresent() && next.get().end() < end) {
        end = next.get().end();
        found.add(found(next.get()));
      }
    }
    return found;
  }

  /// Whether the token is the article of a number in digits, written apart from it.
  private static boolean isArticle(Tokens tokens, int index, String key) {
    return (key.equals(ARTICLE) || key.equals(LAM_ARTICLE))
        && index + 1 < tokens.size()
        && tokens.get(index + 1).kind() == TokenKind.NUMBER;
  }

  /// Whether it is the word for hundred of `in the hundred`, which makes percents.
  private static boolean isPercentWord(
      Tokens tokens, int index, String key, NumberReading reading) {
    if (reading.end() > index + 1
        || !reading.words()
        || reading.value().intValue() != 100
        || !Clitics.hasArticle(key)) {
      return false;
    }
    boolean in =
        tokens.key(index - 1).length() == 2 && tokens.key(index - 1).charAt(0) == Letters.FEH;
    return in || tokens.key(index).charAt(0) == Letters.BEH;
  }

  private static Found found(NumberReading reading) {
    var kind = !reading.words() ? "digits" : reading.digits() ? "mixed" : "words";
    return new Found(
        reading.end(),
        Map.of(
            "value",
            plain(reading.value()),
            "kind",
            kind,
            "scale",
            plain(reading.scale()),
            "fraction",
            reading.fraction() ? "yes" : ""));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
