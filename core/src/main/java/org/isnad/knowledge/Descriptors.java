package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Table;

/// The nouns that may stand before the name of a body without being part of it.
final class Descriptors {

  private final List<List<String>> nouns = new ArrayList<>();

  Descriptors() {
    for (var row : Table.load("coreference/descriptors.tsv").rows()) {
      if (row.get("of").equals("body")) {
        row.list("form").forEach(form -> nouns.add(NameKey.words(form)));
      }
    }
  }

  /// The name without such a noun, where one opens it.
  Optional<String> rest(String name) {
    var words = NameKey.words(name);
    return nouns.stream()
        .filter(noun -> words.size() > noun.size() && words.subList(0, noun.size()).equals(noun))
        .map(noun -> String.join(" ", words.subList(noun.size(), words.size())))
        .findFirst();
  }
}
