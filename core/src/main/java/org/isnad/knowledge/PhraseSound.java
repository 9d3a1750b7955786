package org.isnad.knowledge;

import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// The sound of an ordinary word in its phrase: proclitics before the article are parted, the
/// feminine ending is heard in full before a genitive, and adjectives in -i have -iyya beside it.
final class PhraseSound {

  private static final int SHORTEST = 3;
  private static final String ARTICLE = "al-";

  private final WordSound sound;

  PhraseSound(WordSound sound) {
    this.sound = sound;
  }

  /// The sound of a word.
  ///
  /// @param construct whether a genitive with the article follows
  String of(String form, boolean construct) {
    var word = unmarked(form);
    int taken = clitics(word);
    var prefix = prefix(word.substring(0, taken));
    var rest = word.substring(taken);
    boolean definite = article(rest) || prefix.endsWith("l-");
    var stem = article(rest) ? rest.substring(2) : rest;
    var heard = stem(stem, construct && !definite);
    if (!prefix.isEmpty()) {
      return prefix + heard;
    }
    return (definite ? ARTICLE : "") + Latin.capital(heard);
  }

  /// The word without vowel marks and tatweel.
  private static String unmarked(String form) {
    return form.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != Letters.TATWEEL)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// How many letters are proclitics: only before the article, where they can be nothing else. Of
  /// an article that lam has swallowed, the second lam counts too.
  private static int clitics(String word) {
    int i = 0;
    if (!word.isEmpty() && Clitics.isConjunction(word.charAt(0))) {
      i++;
    }
    boolean preposition = word.length() > i + 1 && Clitics.isPreposition(word.charAt(i));
    if (preposition
        && word.charAt(i) == Letters.LAM
        && word.charAt(i + 1) == Letters.LAM
        && word.length() > i + 1 + SHORTEST) {
      return i + 2;
    }
    if (preposition && article(word.substring(i + 1))) {
      return i + 1;
    }
    return i > 0 && article(word.substring(i)) ? i : 0;
  }

  private static boolean article(String word) {
    return word.length() > 2 + 1 && word.charAt(0) == Letters.ALEF && word.charAt(1) == Letters.LAM;
  }

  private static String prefix(String letters) {
    if (letters.isEmpty()) {
      return "";
    }
    var out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      out.append(
          switch (letters.charAt(i)) {
            case Letters.WAW -> "wa";
            case Letters.FEH -> "fa";
            case Letters.BEH -> "bi";
            case Letters.KAF -> "ka";
            default -> out.isEmpty() || out.charAt(out.length() - 1) == 'a' ? "li" : "";
          });
    }
    return out.append("l-").toString();
  }

  private String stem(String stem, boolean construct) {
    int end = stem.length() - 1;
    if (end < 2 || stem.charAt(end) != Letters.TEH_MARBUTA) {
      return sound.of(stem);
    }
    var bare = stem.substring(0, end);
    var ending = construct ? "at" : "a";
    if (end > 2 && bare.charAt(end - 1) == Letters.YEH) {
      return sound.of(bare.substring(0, end - 1)) + "iyy" + ending;
    }
    var heard = sound.of(stem);
    return construct && heard.endsWith("a") ? heard + "t" : heard;
  }
}
