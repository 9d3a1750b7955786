package org.isnad.annotate.quote;

import java.util.List;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// What the shape of a folded noun tells: definiteness, relational ending, plural, possessor.
final class Nouns {

  /// The possessor of two.
  private static final String THEIRS = "" + Letters.HEH + Letters.MEEM + Letters.ALEF;

  private Nouns() {}

  /// Whether it has the article, also behind the preposition lam.
  static boolean isDefinite(String key) {
    boolean swallowed =
        key.length() > 3 && key.charAt(0) == Letters.LAM && key.charAt(1) == Letters.LAM;
    return Clitics.hasArticle(key) || swallowed;
  }

  /// Whether it ends as relational adjectives do (nisba, masculine or feminine).
  static boolean isRelational(String key) {
    int n = key.length();
    if (n < 4) {
      return false;
    }
    char last = key.charAt(n - 1);
    return last == Letters.YEH || last == Letters.HEH && key.charAt(n - 2) == Letters.YEH;
  }

  /// Whether it ends as sound masculine plurals do, which are people.
  static boolean isHumanPlural(String key) {
    int n = key.length();
    return n > 4
        && key.charAt(n - 1) == Letters.NOON
        && (key.charAt(n - 2) == Letters.WAW || key.charAt(n - 2) == Letters.YEH);
  }

  /// Whether it ends as sound masculine plurals do before a genitive.
  static boolean isGoverningPlural(String key) {
    return key.length() > 3 && key.charAt(key.length() - 1) == Letters.WAW;
  }

  /// Whether it ends as duals do; some names do, too.
  static boolean isDual(String key) {
    int n = key.length();
    return n > 4 && key.charAt(n - 1) == Letters.NOON && key.charAt(n - 2) == Letters.ALEF;
  }

  /// Whether it ends as past verbs of several people do.
  static boolean isPluralVerb(String key) {
    int n = key.length();
    return n > 3 && key.charAt(n - 1) == Letters.ALEF && key.charAt(n - 2) == Letters.WAW;
  }

  /// Whether it ends as feminine singulars and sound feminine plurals do.
  static boolean isFeminine(String key) {
    int n = key.length();
    if (n < 3) {
      return false;
    }
    char last = key.charAt(n - 1);
    return last == Letters.HEH || last == Letters.TEH && key.charAt(n - 2) == Letters.ALEF;
  }

  /// What may be left of the noun without a possessor written onto it; none where none is.
  static List<String> withoutPossessor(String key) {
    int n = key.length();
    if (n < 4) {
      return List.of();
    }
    boolean masculine = key.charAt(n - 1) == Letters.HEH;
    boolean other = n > 4 && key.charAt(n - 2) == Letters.HEH;
    boolean dual = n > 5 && key.endsWith(THEIRS);
    if (!masculine && !other && !dual) {
      return List.of();
    }
    var bare = key.substring(0, masculine ? n - 1 : dual ? n - THEIRS.length() : n - 2);
    boolean teh = bare.charAt(bare.length() - 1) == Letters.TEH;
    return teh ? List.of(bare, bare.substring(0, bare.length() - 1) + Letters.HEH) : List.of(bare);
  }

  /// Whether it has the shape of a verbal noun of a derived verb (forms II, III, VI, VII, VIII, X).
  static boolean isVerbalNoun(String key) {
    return switch (key.length()) {
      case 5 ->
          key.charAt(0) == Letters.TEH
              && (key.charAt(3) == Letters.YEH || key.charAt(2) == Letters.ALEF);
      case 6 -> isSixLetterVerbalNoun(key);
      case 7 ->
          key.charAt(0) == Letters.ALEF
              && key.charAt(2) == Letters.TEH
              && key.charAt(5) == Letters.ALEF;
      default -> false;
    };
  }

  /// Whether it may be a verbal noun of form V, four letters of which the first is teh; other nouns
  /// look alike, but few of them take a possessor.
  static boolean isShortVerbalNoun(String key) {
    return key.length() == 4 && key.charAt(0) == Letters.TEH && key.charAt(3) != Letters.HEH;
  }

  private static boolean isSixLetterVerbalNoun(String key) {
    boolean third =
        key.charAt(0) == Letters.MEEM
            && key.charAt(2) == Letters.ALEF
            && key.charAt(5) == Letters.HEH;
    return third || key.charAt(0) == Letters.ALEF && key.charAt(4) == Letters.ALEF;
  }

  /// Whether it ends in the alef of the indefinite accusative.
  static boolean isAccusative(String key) {
    return key.length() > 3 && key.charAt(key.length() - 1) == Letters.ALEF;
  }

  /// The noun without the alef of the indefinite accusative; the noun itself where there is none.
  static String withoutAccusative(String key) {
    return isAccusative(key) ? key.substring(0, key.length() - 1) : key;
  }
}
