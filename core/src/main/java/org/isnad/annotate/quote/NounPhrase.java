package org.isnad.annotate.quote;

import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// A noun with its genitives and adjectives.
final class NounPhrase {

  private final Words words;

  NounPhrase(Words words) {
    this.words = words;
  }

  /// Where a noun phrase that begins at `start` ends, judged by definiteness and names alone.
  int end(Passage passage, int start, int to) {
    if (start >= to) {
      return start;
    }
    if (passage.name(start).isPresent()) {
      return Math.min(passage.nameEnd(start), to);
    }
    boolean definite = Nouns.isDefinite(passage.key(start));
    int i = start + 1;
    while (i < to && (passage.isWord(i) || passage.quotation(i).isPresent())) {
      if (passage.quotation(i).isPresent()) {
        i = Math.min(passage.close(i) + 1, to);
        definite = true;
      } else if (passage.name(i).isPresent()) {
        i = Math.min(passage.nameEnd(i), to);
        if (definite || !passage.isName(i - 1, NameType.LOC)) {
          return i;
        }
        definite = true;
      } else if (words.is("tied", passage.key(i)) && i + 1 < to) {
        i += 2;
        definite = true;
      } else if (continues(passage.key(i), definite) && !disagrees(passage, start, i)) {
        definite |= Nouns.isDefinite(passage.key(i));
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /// Whether a feminine adjective stands right behind a definite noun for a man, and so is no part
  /// of its phrase: "the director the operation".
  private boolean disagrees(Passage passage, int start, int i) {
    var key = passage.key(i);
    return i == start + 1
        && Nouns.isDefinite(passage.key(start))
        && Nouns.isDefinite(key)
        && passage.isMarbuta(i)
        && words
            .head(passage.key(start))
            .filter(row -> row.get("kind").equals("person") && row.get("gender").equals("m"))
            .isPresent()
        && !Nouns.isHumanPlural(passage.key(start));
  }

  /// Whether a word goes on with a noun phrase: genitive and adjective of the same definiteness.
  private boolean continues(String key, boolean definite) {
    if (words.is("relative", key)) {
      return false;
    }
    boolean article = Nouns.isDefinite(key);
    boolean relational = Nouns.isRelational(key);
    boolean joined = Clitics.isConjunction(key.charAt(0)) && Clitics.hasArticle(key.substring(1));
    return definite
        ? article && relational || joined
        : article || relational || words.head(key).isPresent();
  }
}
