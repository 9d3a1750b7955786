package org.isnad.annotate.name;

import org.isnad.text.Letters;

/// Beginnings of words that shapes of names turn on.
final class Marks {

  /// `abd` with the article of the divine name written onto it.
  static final String SLAVE_JOINED =
      String.valueOf(new char[] {'\u0639', Letters.BEH, '\u062F', Letters.ALEF, Letters.LAM});

  /// The name Ali, which folds like the preposition `ala`.
  static final String ALI = String.valueOf(new char[] {'\u0639', Letters.LAM, Letters.YEH});

  /// The preposition `in`.
  static final String IN = String.valueOf(new char[] {Letters.FEH, Letters.YEH});

  /// The conjunction `wa` standing alone before a quotation mark.
  static final String AND = String.valueOf(Letters.WAW);

  /// The preposition `li` standing alone before a quotation mark.
  static final String TO = String.valueOf(Letters.LAM);

  /// `inna` or `anna`, which opens what is said, folded.
  static final String THAT = String.valueOf(new char[] {Letters.ALEF, Letters.NOON});

  /// The pronoun `I`, folded, which is the name Anna too.
  static final String I = String.valueOf(new char[] {Letters.ALEF, Letters.NOON, Letters.ALEF});

  private Marks() {}
}
