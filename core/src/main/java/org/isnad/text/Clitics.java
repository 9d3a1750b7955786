package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/// The legal ways to take proclitics off a folded word.
///
/// The order is conjunction (waw, feh), then preposition (beh, kaf, lam), then article. Whether a
/// reading is the right one only a lexicon can tell: `wafd` is a word, not `wa-fd`. Of lam before
/// the article one lam is written for two alefs, so the article is restored: `lil-wikala` reads
/// `al-wikala`.
public final class Clitics {

  /// One reading of a word.
  ///
  /// @param letters how many letters are taken off its front
  /// @param key what remains, with a swallowed article restored
  public record Strip(int letters, String key) {}

  private static final int SHORTEST_STEM = 2;

  private Clitics() {}

  /// All readings of a folded word, the whole word first.
  public static List<Strip> strips(String key) {
    if (key.isEmpty() || !isProclitic(key.charAt(0)) || key.length() <= SHORTEST_STEM) {
      return List.of(new Strip(0, key));
    }
    var strips = new ArrayList<Strip>(4);
    strips.add(new Strip(0, key));
    if (isConjunction(key.charAt(0))) {
      var rest = key.substring(1);
      strips.add(new Strip(1, rest));
      addPreposition(rest, 1, strips);
    } else {
      addPreposition(key, 0, strips);
    }
    return List.copyOf(strips);
  }

  private static void addPreposition(String word, int taken, List<Strip> strips) {
    if (word.length() <= SHORTEST_STEM || !isPreposition(word.charAt(0))) {
      return;
    }
    var rest = word.substring(1);
    strips.add(new Strip(taken + 1, rest));
    if (word.charAt(0) == Letters.LAM && rest.charAt(0) == Letters.LAM) {
      strips.add(new Strip(taken + 1, article() + rest.substring(1)));
      strips.add(new Strip(taken + 1, article() + rest));
    }
  }

  /// Whether the folded letters are proclitics and article with no word behind them: what a writer
  /// sets off from a figure or a quotation mark with tatweel.
  public static boolean isClitic(String key) {
    int i = 0;
    if (i < key.length() && isConjunction(key.charAt(i))) {
      i++;
    }
    if (i < key.length() && isPreposition(key.charAt(i))) {
      i++;
    }
    var rest = key.substring(i);
    boolean swallowed = rest.length() == 1 && rest.charAt(0) == Letters.LAM;
    return !key.isEmpty() && (rest.isEmpty() || swallowed || rest.equals(article()));
  }

  private static String article() {
    return String.valueOf(new char[] {Letters.ALEF, Letters.LAM});
  }

  /// Whether the folded word begins with the article.
  public static boolean hasArticle(String key) {
    return key.length() > 3 && key.charAt(0) == Letters.ALEF && key.charAt(1) == Letters.LAM;
  }

  /// The folded word without its article, or as it is.
  public static String withoutArticle(String key) {
    return hasArticle(key) ? key.substring(2) : key;
  }

  /// The folded word with the article before it.
  public static String withArticle(String key) {
    return article() + key;
  }

  /// Whether a proclitic of one letter is written so.
  public static boolean isProclitic(char c) {
    return isConjunction(c) || isPreposition(c);
  }

  /// Whether it is one of the two conjunctions written onto a word.
  public static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FEH;
  }

  /// Whether it is one of the three prepositions written onto a word.
  public static boolean isPreposition(char c) {
    return c == Letters.BEH || c == Letters.KAF || c == Letters.LAM;
  }
}
