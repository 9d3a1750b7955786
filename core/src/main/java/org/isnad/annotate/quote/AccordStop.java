package org.isnad.annotate.quote;

import org.isnad.text.Clitics;

/// Tells where "according to" and its like end what is reported before them.
final class AccordStop {

  private static final int FEW = 3;

  private final Words words;
  private final CueLexicon lexicon;

  AccordStop(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Whether the content that begins at `start` ends before such a phrase at token `i`.
  boolean ends(Passage passage, int i, int start) {
    var match = Words.longest(words.accords.at(passage.tokens, i));
    if (match.isEmpty() || i - start < FEW) {
      return false;
    }
    var row = match.get().value();
    boolean apart = passage.isComma(i - 1) || passage.isQuote(i - 1);
    if (row.get("verb").equals("what")) {
      return apart
          && lexicon.at(passage.key(match.get().end())).stream()
              .anyMatch(form -> form.isFinite() && form.pronoun());
    }
    if (row.get("verb").equals("yes") || row.get("verb").equals("as")) {
      return lexicon.at(passage.key(match.get().end())).stream()
          .anyMatch(form ->
              form.isFinite() && (apart || form.pronoun() && row.get("verb").equals("yes")));
    }
    var noun = passage.key(match.get().end());
    if (row.get("kind").equals("accord") && words.is("no-speaker", Clitics.withoutArticle(noun))) {
      return false;
    }
    boolean document =
        words.isHead(noun, "document") && !Nouns.isDefinite(noun) && !words.is("no-speaker", noun);
    boolean aside = row.get("verb").equals("pronoun") && passage.isWord(match.get().end());
    return apart || document || !row.get("kind").equals("accord") && !aside;
  }
}
