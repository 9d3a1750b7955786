package org.isnad.annotate.orthography;

/// What stands between two runs of Arabic letters.
enum Joint {
  /// Something that no trick is made of: the two belong to different words.
  BREAK,
  /// Blanks alone.
  BLANK,
  /// Symbols or blanks with tatweel on both sides, each tied to its letter.
  KASHIDA,
  /// A blank with tatweel on one side, tied to its letter.
  HALF,
  /// Symbols alone or with tatweel on one side, no blank.
  SYMBOL,
  /// One digit, symbol or Latin letter that may stand for an Arabic one.
  SUBSTITUTE;

  /// Whether it can lie inside a broken word, whatever its neighbours are.
  boolean isTrick() {
    return this != BREAK && this != BLANK;
  }
}
