package org.isnad.annotate.mention;

import org.isnad.text.Inflection;
import org.isnad.text.Letters;

/// The endings of nouns and adjectives, folded.
final class Endings {

  static final String FEMININE = word(Letters.HEH);
  static final String ACCUSATIVE = word(Letters.ALEF);
  static final String NISBA = word(Letters.YEH);
  static final String PLURAL = word(Letters.WAW, Letters.NOON);
  static final String OBLIQUE = word(Letters.YEH, Letters.NOON);
  static final String DUAL = word(Letters.ALEF, Letters.NOON);
  static final String FEMININE_PLURAL = word(Letters.ALEF, Letters.TEH);
  static final String BEFORE_GENITIVE = word(Letters.WAW);
  static final String OBLIQUE_BEFORE_GENITIVE = word(Letters.YEH);
  static final String TEH = word(Letters.TEH);

  private Endings() {}

  private static String word(char... letters) {
    return new String(letters);
  }

  /// What an adjective with this ending agrees with.
  static Agreement agreement(String key) {
    if (key.endsWith(FEMININE)) {
      return Agreement.FEMININE;
    }
    return Inflection.isPlural(key) ? Agreement.PLURAL : Agreement.MASCULINE;
  }
}
