package org.isnad.annotate.mention;

import java.util.Locale;
import java.util.Optional;
import org.isnad.lexicon.Row;
import org.isnad.model.Mention.Number;

/// A word before a noun that belongs to its phrase; a line of `mention/leaders.tsv`.
///
/// @param use what it does to the noun
/// @param number of the phrase, where the word decides it
/// @param place the line of the lexicon
record Leader(Use use, Optional<Number> number, String place) {

  /// What such a word does.
  enum Use {
    QUANTITY,
    PART,
    DEMONSTRATIVE
  }

  static Leader of(Row row) {
    return new Leader(
        Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
        row.find("number").map(Number::valueOf),
        row.place());
  }
}
