package org.isnad.text;

import java.util.List;

/// The regular forms of adjectives and participles, folded and without article.
public final class Inflection {

  private static final String FEMININE = word(Letters.HEH);
  private static final String ACCUSATIVE = word(Letters.ALEF);
  private static final String PLURAL = word(Letters.WAW, Letters.NOON);
  private static final String OBLIQUE = word(Letters.YEH, Letters.NOON);
  private static final String DUAL = word(Letters.ALEF, Letters.NOON);
  private static final String FEMININE_PLURAL = word(Letters.ALEF, Letters.TEH);
  private static final String TEH = word(Letters.TEH);

  private Inflection() {}

  private static String word(char... letters) {
    return new String(letters);
  }

  /// All forms of an adjective whose masculine singular is given, that one first.
  public static List<String> adjective(String key) {
    return List.of(
        key,
        key + ACCUSATIVE,
        key + FEMININE,
        key + PLURAL,
        key + OBLIQUE,
        key + DUAL,
        key + FEMININE_PLURAL,
        key + TEH + OBLIQUE,
        key + TEH + DUAL);
  }

  /// Whether a folded form ends like a dual or plural.
  public static boolean isPlural(String form) {
    return form.length() > 4
        && (form.endsWith(PLURAL)
            || form.endsWith(OBLIQUE)
            || form.endsWith(DUAL)
            || form.endsWith(FEMININE_PLURAL));
  }
}
