package org.isnad.model;

/// What a token is made of.
public enum TokenKind {
  /// Arabic letters.
  WORD,
  /// Digits of any set, with their separators.
  NUMBER,
  /// Letters of another script.
  LATIN,
  /// An opening, closing or straight quotation mark.
  QUOTE,
  /// Any other mark.
  PUNCTUATION
}
