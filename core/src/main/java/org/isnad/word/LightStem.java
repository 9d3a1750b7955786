package org.isnad.word;

import org.isnad.text.Letters;

/// Cuts a folded word down to what its spellings and inflections have in common.
///
/// Two depths: the bare word loses only what is glued before it (conjunction, preposition before
/// the article); the stem also loses article, preposition and the commonest endings, in the manner
/// of light stemming. Neither needs to be a word.
public final class LightStem {

  private static final int SHORTEST = 3;
  private static final String[] ENDINGS = endings();

  private LightStem() {}

  /// The folded word without conjunction and without a preposition before its article.
  public static String bare(String key) {
    var word = key;
    if (word.length() > SHORTEST && isAny(word.charAt(0), Letters.WAW, Letters.FEH)) {
      word = word.substring(1);
    }
    if (word.length() <= SHORTEST + 1) {
      return word;
    }
    char first = word.charAt(0);
    if (first == Letters.LAM && word.charAt(1) == Letters.LAM) {
      return Letters.ALEF + word.substring(1);
    }
    boolean article = word.charAt(1) == Letters.ALEF && word.charAt(2) == Letters.LAM;
    return article && isAny(first, Letters.BEH, Letters.KAF) ? word.substring(1) : word;
  }

  /// The stem of a bare word.
  ///
  /// Whatever looks like a proclitic is taken off, also where it is part of the word: then it goes
  /// from all forms of the word alike, with and without article.
  public static String stem(String bare) {
    var word = bare;
    for (int front = front(word); front > 0; front = front(word)) {
      word = word.substring(front);
    }
    for (var ending : ENDINGS) {
      if (word.length() >= SHORTEST + ending.length() && word.endsWith(ending)) {
        word = word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static int front(String word) {
    if (word.length() > SHORTEST + 1
        && word.charAt(0) == Letters.ALEF
        && word.charAt(1) == Letters.LAM) {
      return 2;
    }
    char first = word.charAt(0);
    boolean proclitic =
        isAny(first, Letters.WAW, Letters.FEH) || isAny(first, Letters.BEH, Letters.LAM);
    return proclitic && word.length() > SHORTEST ? 1 : 0;
  }

  private static boolean isAny(char c, char one, char other) {
    return c == one || c == other;
  }

  private static String[] endings() {
    char[][] endings = {
      {Letters.HEH, Letters.ALEF},
      {Letters.HEH, Letters.MEEM},
      {Letters.ALEF, Letters.NOON},
      {Letters.ALEF, Letters.TEH},
      {Letters.WAW, Letters.NOON},
      {Letters.YEH, Letters.NOON},
      {Letters.YEH, Letters.HEH},
      {Letters.HEH},
      {Letters.YEH},
      {Letters.ALEF}
    };
    var out = new String[endings.length];
    for (int i = 0; i < endings.length; i++) {
      out[i] = String.valueOf(endings[i]);
    }
    return out;
  }
}
