package org.isnad.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;
import org.isnad.word.Word;

/// A list of words, asked for words of an article.
final class Forms {

  private final Set<String> bare;

  private Forms(Set<String> bare) {
    this.bare = bare;
  }

  /// The words of a table's column `form`.
  static Forms load(String table) {
    return new Forms(
        Table.load(table).rows().stream()
            .flatMap(row -> row.list("form").stream())
            .map(form -> LightStem.bare(Folding.fold(form)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether one of the words is listed.
  boolean anyOf(List<Word> words) {
    for (var word : words) {
      if (contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is listed.
  boolean contains(Word word) {
    return bare.contains(word.bare());
  }
}
