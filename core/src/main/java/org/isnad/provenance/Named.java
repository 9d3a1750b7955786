package org.isnad.provenance;

import java.util.List;

/// A name in a statement.
///
/// @param text as the article writes it
/// @param words as names are compared
record Named(String text, List<String> words) {

  Named {
    words = List.copyOf(words);
  }

  static Named of(String text) {
    return new Named(text, Spellings.words(text));
  }

  /// Whether both may be one name, in two spellings or in full and in short.
  boolean mayBe(Named other) {
    return Spellings.mayBeOne(words, other.words);
  }
}
