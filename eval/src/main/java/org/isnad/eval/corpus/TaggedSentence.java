package org.isnad.eval.corpus;

import java.util.List;

/// A sentence of a corpus: its words and the names among them.
public record TaggedSentence(List<String> words, List<Mention> mentions) {

  public TaggedSentence {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
  }
}
