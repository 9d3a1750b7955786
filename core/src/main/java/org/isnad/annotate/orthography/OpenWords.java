package org.isnad.annotate.orthography;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Folding;

/// The words that one article writes openly, folded; collected when first asked for.
final class OpenWords {

  private final List<Pieces> paragraphs;
  private final Set<String> words = new HashSet<>();

  OpenWords(List<Pieces> paragraphs) {
    this.paragraphs = paragraphs;
  }

  boolean has(String key) {
    if (words.isEmpty()) {
      paragraphs.forEach(this::collect);
      words.add("");
    }
    return words.contains(key);
  }

  private void collect(Pieces pieces) {
    boolean tricked = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean next = pieces.joint(i).isTrick();
      if (!tricked && !next) {
        var word = new StringBuilder();
        pieces.append(i, word);
        words.add(Folding.fold(word));
      }
      tricked = next;
    }
  }
}
