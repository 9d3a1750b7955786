package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/// The ways to take a pronoun off the end of a folded word.
///
/// A teh marbuta, folded to heh, is written teh before a pronoun, an alef maksura, folded to yeh,
/// is written alef: both are restored as further readings. The seats of hamza need no care, since
/// folding has made them alike. Whether a reading is the right one only a lexicon can tell.
public final class Enclitics {

  /// One reading of a word.
  ///
  /// @param letters how many letters are taken off its end
  /// @param key what remains, with its own last letter restored
  public record Ending(int letters, String key) {}

  private static final int SHORTEST_STEM = 2;

  private static final List<String> PRONOUNS =
      List.of(
          word(Letters.HEH, Letters.MEEM, Letters.ALEF),
          word(Letters.HEH, Letters.ALEF),
          word(Letters.HEH, Letters.MEEM),
          word(Letters.HEH, Letters.NOON),
          word(Letters.KAF, Letters.MEEM),
          word(Letters.NOON, Letters.ALEF),
          word(Letters.NOON, Letters.YEH),
          word(Letters.HEH),
          word(Letters.YEH));

  private Enclitics() {}

  /// Whether folded letters are a pronoun as it is written onto a word.
  public static boolean isPronoun(String letters) {
    return PRONOUNS.contains(letters);
  }

  /// All readings of a folded word that take a pronoun off, the longest pronoun first; none for
  /// most words.
  public static List<Ending> endings(String key) {
    if (key.length() <= SHORTEST_STEM || !isLast(key.charAt(key.length() - 1))) {
      return List.of();
    }
    List<Ending> endings = List.of();
    for (var pronoun : PRONOUNS) {
      int rest = key.length() - pronoun.length();
      if (rest >= SHORTEST_STEM && key.endsWith(pronoun)) {
        endings = endings.isEmpty() ? new ArrayList<>(4) : endings;
        add(key.substring(0, rest), pronoun.length(), endings);
      }
    }
    return endings;
  }

  private static void add(String stem, int letters, List<Ending> endings) {
    endings.add(new Ending(letters, stem));
    var before = stem.substring(0, stem.length() - 1);
    if (stem.charAt(stem.length() - 1) == Letters.TEH) {
      endings.add(new Ending(letters, before + Letters.HEH));
    }
    if (stem.charAt(stem.length() - 1) == Letters.ALEF) {
      endings.add(new Ending(letters, before + Letters.YEH));
    }
  }

  private static boolean isLast(char c) {
    return c == Letters.HEH
        || c == Letters.ALEF
        || c == Letters.MEEM
        || c == Letters.NOON
        || c == Letters.YEH;
  }

  private static String word(char... letters) {
    return new String(letters);
  }
}
