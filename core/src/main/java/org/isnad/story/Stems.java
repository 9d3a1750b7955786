package org.isnad.story;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// The stems of a table's words.
final class Stems {

  private Stems() {}

  /// The stems of all words of a table's column `form`.
  static Set<String> of(String table) {
    return Table.load(table).rows().stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /// The stems of the words of a table that have a use.
  static Set<String> of(String table, String use) {
    return Table.load(table).rows().stream()
        .filter(row -> row.get("use").equals(use))
        .map(Stems::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String of(Row row) {
    return ofWord(row.get("form"));
  }

  /// The stem of a word as it is written.
  static String ofWord(String word) {
    return LightStem.stem(LightStem.bare(Folding.fold(word)));
  }
}
