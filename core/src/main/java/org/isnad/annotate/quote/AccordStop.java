package org.isnad.annotate.quote;

import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Tells where "according to" and its like end what is reported before them.
final class AccordStop {

  private static final int FEW = 3;
  private static final int SOON = 7;

  private final Words words;
  private final CueLexicon lexicon;

  AccordStop(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Whether the content that begins at `start` ends before such a phrase at token `i`.
  boolean ends(Passage passage, int i, int start) {
    var match = Words.longest(words.accords.at(passage.tokens, i));
    boolean few = i - start < FEW;
    if (match.isEmpty() || few && !match.get().value().get("verb").equals("yes")) {
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
    if (row.get("kind").equals("accord") && isNobody(passage, match.get().end())) {
      return false;
    }
    boolean document =
        words.isHead(noun, "document") && !Nouns.isDefinite(noun) && !words.is("no-speaker", noun);
    boolean aside = row.get("verb").equals("pronoun") && passage.isWord(match.get().end());
    return apart
        || document
        || !row.get("kind").equals("accord") && !aside
        || opensClause(passage, i, match.get());
  }

  /// Whether the noun, a preposition written onto it or not, names no speaker.
  private boolean isNobody(Passage passage, int i) {
    return passage.tokens.strips(i).stream()
        .filter(strip -> strip.letters() <= 1)
        .anyMatch(strip -> words.is("no-speaker", Clitics.withoutArticle(strip.key())));
  }

  /// Whether "and according to S, then" stands here, with which another clause begins.
  private boolean opensClause(Passage passage, int i, Match<Row> match) {
    boolean joined = match.letters() > 0 && passage.key(i).charAt(0) == Letters.WAW;
    for (int j = match.end(); joined && j < match.end() + SOON && passage.isWord(j); j++) {
      if (words.is("apodosis", passage.key(j))) {
        return true;
      }
    }
    return false;
  }
}
