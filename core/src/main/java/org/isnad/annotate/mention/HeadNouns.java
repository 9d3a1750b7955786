package org.isnad.annotate.mention;

import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.text.WordMap;

/// The nouns of `mention/heads.tsv` by all their forms.
final class HeadNouns {

  private final WordMap<HeadNoun> forms;

  HeadNouns(Adjectives adjectives) {
    forms = new WordMap<>(HeadForms.of(Table.load("mention/heads.tsv"), adjectives));
  }

  /// The noun of a folded form without article and pronoun.
  Optional<HeadNoun> find(String key) {
    return forms.find(key);
  }
}
