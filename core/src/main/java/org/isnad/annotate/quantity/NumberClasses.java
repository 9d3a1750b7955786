package org.isnad.annotate.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Finder;
import org.isnad.lexicon.NumberFinder;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// The classes of numbers that the rules of quantities speak of.
///
/// All leave out what is part of a name or of a list's numbering: digits glued to Latin letters or
/// by a hyphen to a word, and digits with a mark at the start of a line.
///
/// - `cardinal`: any, but for small number words with the article; `bound`: with shorter readings;
/// - `amount`: no year, rank or fraction, not the word one; `several`: two or more;
/// - `scaled`: thousands and more with a word; `decimal`: digits with a fraction; `year`;
/// - `definite`: with the article; `few`: the three ... the ten, in words.
final class NumberClasses {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int ROUND = 2000;
  private static final BigDecimal TEN = BigDecimal.TEN;

  private NumberClasses() {}

  /// The classes by name.
  static Map<String, Finder> all() {
    var longest = NumberFinder.longest();
    var classes = new HashMap<String, Finder>();
    var cardinal = outsideNames(longest, IsSmallDefinite.NO);
    classes.put("cardinal", cardinal);
    classes.put("bound", outsideNames(NumberFinder.all(), IsSmallDefinite.NO));
    var amount = only(undetermined(cardinal), NumberClasses::isAmount);
    classes.put("amount", amount);
    classes.put("several", only(amount, f -> value(f).compareTo(BigDecimal.TWO) >= 0));
    classes.put("scaled", only(cardinal, NumberClasses::isScaled));
    classes.put("decimal", only(cardinal, f -> isDigits(f) && value(f).scale() > 0));
    classes.put("year", only(longest, NumberClasses::isYear));
    classes.put("definite", outsideNames(longest, IsSmallDefinite.EITHER));
    classes.put("few", only(outsideNames(longest, IsSmallDefinite.YES), NumberClasses::isFew));
    return classes;
  }

  private enum IsSmallDefinite {
    YES,
    NO,
    EITHER
  }

  /// A class whose members begin as those of `like` do.
  private record Beginning(Finder like, Finder finder) implements Finder {
    @Override
    public Optional<Beginnings> beginnings() {
      return like.beginnings();
    }

    @Override
    public List<Found> at(Tokens tokens, int index, int strip) {
      return finder.at(tokens, index, strip);
    }
  }

  private static Finder beginning(Finder like, Finder finder) {
    return new Beginning(like, finder);
  }

  private static Finder only(Finder finder, Predicate<Finder.Found> passes) {
    return beginning(
        finder,
        (tokens, index, strip) -> {
          var found = finder.at(tokens, index, strip);
          return found.isEmpty() || passes.test(found.getFirst()) ? found : List.of();
        });
  }

  /// Without the article, which makes digits a rank (the 13th) unless a scale word follows.
  private static Finder undetermined(Finder finder) {
    return beginning(
        finder,
        (tokens, index, strip) -> {
          var found = finder.at(tokens, index, strip);
          boolean rank =
              !found.isEmpty()
                  && isDigits(found.getFirst())
                  && (isDefinite(tokens, index, strip) || isRankOf(tokens, index - 2));
          return rank ? List.of() : found;
        });
  }

  private static Finder outsideNames(Finder finder, IsSmallDefinite wanted) {
    return beginning(
        finder,
        (tokens, index, strip) -> {
          var found = finder.at(tokens, index, strip);
          if (found.isEmpty() || isInName(tokens, index) || isListMark(tokens, index)) {
            return List.of();
          }
          boolean definite = isDefinite(tokens, index, strip);
          boolean small = definite && isWords(found.getFirst()) && !isScaled(found.getFirst());
          return switch (wanted) {
            case YES -> small ? found : List.of();
            case NO -> small ? List.of() : found;
            case EITHER -> definite ? found : List.of();
          };
        });
  }

  private static boolean isDefinite(Tokens tokens, int index, int strip) {
    var key = tokens.strips(index).get(strip).key();
    boolean apart = isArticle(key);
    return tokens.get(index).kind() == TokenKind.WORD && (apart || Clitics.hasArticle(key));
  }

  /// Whether the word is definite, and the article of a number stands between them: the 13th fair.
  private static boolean isRankOf(Tokens tokens, int word) {
    if (word < 0 || !isArticle(tokens.key(word + 1))) {
      return false;
    }
    for (var reading : tokens.strips(word)) {
      if (Clitics.hasArticle(reading.key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(String key) {
    return key.length() == 2 && key.charAt(1) == Letters.LAM;
  }

  /// `F16`, `mig-29`, `Windows 10`, `5G`.
  private static boolean isInName(Tokens tokens, int index) {
    if (tokens.get(index).kind() != TokenKind.NUMBER) {
      return false;
    }
    if (index > 0 && tokens.get(index - 1).kind() == TokenKind.LATIN) {
      return true;
    }
    boolean hyphen =
        index > 1
            && tokens.get(index).glued()
            && tokens.get(index - 1).glued()
            && tokens.get(index - 1).is('-')
            && tokens.get(index - 2).kind() != TokenKind.NUMBER
            && tokens.key(index - 2).length() > 1;
    boolean tag = index > 0 && tokens.get(index).glued() && isTag(tokens, index - 1);
    return hyphen || tag;
  }

  /// Marks of hashtags and addresses; a percent sign only within one.
  private static boolean isTag(Tokens tokens, int index) {
    var token = tokens.get(index);
    return token.kind() == TokenKind.PUNCTUATION
        && ("_#=&@".indexOf(token.key().charAt(0)) >= 0 || token.is('%') && token.glued());
  }

  /// A number with a mark at the start of a line numbers the lines.
  private static boolean isListMark(Tokens tokens, int index) {
    var token = tokens.get(index);
    boolean bracketed = token.kind() == TokenKind.PUNCTUATION;
    boolean starts =
        isLineStart(tokens, index)
            || bracketed && (tokens.get(index - 1).is('.') || tokens.get(index - 1).is(':'));
    if (token.kind() != TokenKind.NUMBER && !bracketed || !starts) {
      return false;
    }
    if (bracketed || index + 1 == tokens.size()) {
      return bracketed;
    }
    var next = tokens.get(index + 1);
    boolean range = index + 2 < tokens.size() && tokens.get(index + 2).kind() == TokenKind.NUMBER;
    return !range
        && next.kind() == TokenKind.PUNCTUATION
        && "-.):/".indexOf(next.key().charAt(0)) >= 0;
  }

  private static boolean isLineStart(Tokens tokens, int index) {
    int from = index == 0 ? 0 : tokens.get(index - 1).span().end();
    int to = tokens.get(index).span().start();
    if (index == 0) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (tokens.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal value(Finder.Found found) {
    return new BigDecimal(found.values().getOrDefault("value", "0"));
  }

  private static boolean isWords(Finder.Found found) {
    return "words".equals(found.values().get("kind"));
  }

  private static boolean isDigits(Finder.Found found) {
    return "digits".equals(found.values().get("kind"));
  }

  private static boolean isScaled(Finder.Found found) {
    return !isDigits(found) && value(found).compareTo(THOUSAND) >= 0;
  }

  private static boolean isFew(Finder.Found found) {
    var value = value(found);
    return value.compareTo(BigDecimal.TWO) > 0 && value.compareTo(TEN) <= 0;
  }

  private static boolean isAmount(Finder.Found found) {
    boolean one = isWords(found) && value(found).equals(BigDecimal.ONE);
    boolean fraction = "yes".equals(found.values().get("fraction"));
    return !one && !fraction && !isYear(found);
  }

  /// Whether it may be a year: whole, in digits, within the years of either calendar that news
  /// speaks of.
  private static boolean isYear(Finder.Found found) {
    var value = value(found);
    if (!isDigits(found) || value.scale() > 0 || value.compareTo(BigDecimal.valueOf(3000)) > 0) {
      return false;
    }
    int year = value.intValue();
    boolean round = year == ROUND; // two thousand is a number of things more often
    return year >= 1390 && year <= 1450 || year >= 1700 && year <= 2100 && !round;
  }
}
