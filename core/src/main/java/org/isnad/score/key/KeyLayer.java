package org.isnad.score.key;

/// A layer whose annotations are a stretch of text with one value.
public enum KeyLayer {
  /// Value: the name's type.
  NAMES,
  /// Value: TIMEX3.
  TIMES,
  /// Value: the number.
  QUANTITIES,
  /// Value: the word as it would be written openly.
  DEOBFUSCATIONS
}
