package org.isnad.annotate.mention;

import java.util.Set;
import org.isnad.text.Letters;

/// The pronouns of the third person that are written onto nouns and prepositions.
final class Pronouns {

  private static final Set<String> ALL =
      Set.of(
          word(Letters.HEH),
          word(Letters.HEH, Letters.ALEF),
          word(Letters.HEH, Letters.MEEM),
          word(Letters.HEH, Letters.MEEM, Letters.ALEF),
          word(Letters.HEH, Letters.NOON));

  private Pronouns() {}

  private static String word(char... letters) {
    return new String(letters);
  }

  /// Whether the folded letters are one.
  static boolean is(String key) {
    return ALL.contains(key);
  }

  /// Whether a folded word may end in one.
  static boolean mayEnd(String key) {
    char last = key.charAt(key.length() - 1);
    return last == Letters.HEH
        || last == Letters.ALEF
        || last == Letters.MEEM
        || last == Letters.NOON;
  }
}
