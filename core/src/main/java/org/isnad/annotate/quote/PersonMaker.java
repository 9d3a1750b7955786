package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.Source.Medium;
import org.isnad.lexicon.Row;
import org.isnad.model.Span;

/// Makes a speaker of a noun phrase in which a person is named.
final class PersonMaker {

  private static final int LONGEST_REST = 2;

  private final Words words;
  private final CueLexicon lexicon;

  PersonMaker(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Whether the name is not the speaker's but of somebody inside the phrase: "an official in the
  /// government of N", "a source close to President N", "N's lawyer".
  boolean belongsToAnother(Passage passage, int start, int name) {
    int before = name - 1;
    if (before < start || passage.key(start).length() < 3 || Nouns.isDefinite(passage.key(start))) {
      return false;
    }
    if (before == start) {
      return words
          .head(passage.key(start))
          .filter(row -> !row.get("kind").equals("media"))
          .isPresent();
    }
    boolean unnamed =
        words
            .head(passage.key(start))
            .filter(row -> row.get("anonymous").equals("yes"))
            .isPresent();
    if (unnamed && isFrom(passage, start + 1, name)) {
      return true;
    }
    boolean title =
        Nouns.isDefinite(passage.key(before)) && words.head(passage.key(before)).isPresent();
    if (title) {
      return words.is("preposition", passage.key(before - 1));
    }
    boolean genitive =
        passage.isWord(before)
            && !passage.inTime(before)
            && passage.key(before).length() > 2
            && passage.name(before).isEmpty()
            && !Nouns.isDefinite(passage.key(before))
            && !Nouns.isRelational(passage.key(before));
    return genitive && hasPreposition(passage, start + 1, before);
  }

  /// Whether "close to" leads to the name: "from" behind an office's or a rank's adjective.
  private boolean isFrom(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.is("out-of", passage.key(i)) && words.is("office", passage.key(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPreposition(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is("preposition", passage.key(i))) {
        return true;
      }
    }
    return false;
  }

  /// The speaker made of tokens `[start, end)` in which a person is named at token `i`.
  Source of(Passage passage, int start, int i, int end, Optional<Medium> addressee) {
    var name = passage.name(i).orElseThrow().span();
    boolean longer = i == start && name.start() < passage.tokens.get(start).span().start();
    var known = longer ? passage.span(start, passage.nameEnd(start)) : name;
    int rest = restEnd(passage, i, end);
    var span =
        rest > passage.nameEnd(i)
            ? new Span(known.start(), passage.tokens.get(rest - 1).span().end())
            : known;
    var head = i > start ? words.head(passage.key(start)) : Optional.<Row>empty();
    return new Source(
        span,
        SourceMaker.written(passage, i, span),
        i > start ? passage.key(start) : "",
        true,
        true,
        false,
        head.map(SourceMaker::gender)
            .orElse(i > start ? SourceMaker.gender(passage.key(start)) : Gender.UNKNOWN),
        addressee);
  }

  /// Where a name ends whose last word or two the article's names lack: with the speaker, when
  /// nothing else can stand behind the name.
  private int restEnd(Passage passage, int i, int end) {
    int known = passage.nameEnd(i);
    for (int j = known; j < end; j++) {
      if (j - known >= LONGEST_REST || !isNamePart(passage, j)) {
        return known;
      }
    }
    return Math.max(known, end);
  }

  /// Whether a word can only go on with a foreign name: it has neither article nor proclitic nor an
  /// ending of adjectives and adverbs, and no lexicon knows it.
  private boolean isNamePart(Passage passage, int j) {
    var key = passage.key(j);
    return key.length() > 1
        && passage.tokens.strips(j).size() == 1
        && !Nouns.isRelational(key)
        && !Nouns.isFeminine(key)
        && !Nouns.isAccusative(key)
        && lexicon.isStrange(passage, j, words);
  }
}
