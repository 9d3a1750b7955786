package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds a speaker that stands before its verb: in headlines, after "that", before a relative
/// pronoun.
final class SubjectFinder {

  private static final int LONGEST = 12;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;

  SubjectFinder(Words words, CueLexicon lexicon, SourceFinder sources) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = sources;
  }

  /// The subject before the verb at `cue` in a sentence that begins at `from`.
  Optional<Source> before(Passage passage, int cue, int from) {
    int end = cue;
    while (end > from
        && (passage.isComma(end - 1)
            || words.is("adverb", passage.key(end - 1))
            || passage.inTime(end - 1))) {
      end--;
    }
    if (end > from
        && words.is("relative", passage.key(end - 1))
        && passage.key(end - 1).length() > 2) {
      return antecedent(passage, end - 1, from);
    }
    int start = end;
    while (start > from && end - start < LONGEST && !bounds(passage, start - 1)) {
      start--;
    }
    if (start == end || end - start >= LONGEST) {
      return Optional.empty();
    }
    boolean opened =
        start == from || words.is("that", passage.key(start - 1)) || isThat(passage, start - 1);
    return opened ? noun(passage, start, end) : Optional.empty();
  }

  private boolean isThat(Passage passage, int i) {
    return passage.tokens.strips(i).stream()
        .anyMatch(s -> words.is("that", s.key()) || words.is("subject-particle", s.key()));
  }

  /// What a clause's subject cannot reach across.
  private boolean bounds(Passage passage, int i) {
    boolean mark = !passage.isWord(i) && !passage.isQuote(i);
    return mark
        || isThat(passage, i)
        || words.is("relative", passage.key(i)) && !words.is("preposition", passage.key(i));
  }

  private Optional<Source> noun(Passage passage, int start, int end) {
    boolean head =
        passage.name(start).isPresent()
            || passage.isQuote(start)
            || words.head(passage.key(start)).isPresent()
            || words.head(passage.keyWithoutConjunction(start)).isPresent()
            || words.head(Clitics.withoutArticle(passage.key(start))).isPresent()
            || Clitics.hasArticle(passage.key(start)) && !passage.inTime(start);
    boolean verb =
        lexicon.at(passage.key(start)).stream().anyMatch(CueForm::isFinite)
            && passage.name(start).isEmpty()
            && words.head(passage.key(start)).isEmpty();
    if (!head || verb || hasVerb(passage, start, end)) {
      return Optional.empty();
    }
    return Optional.of(sources.of(passage, start, end, Optional.empty()));
  }

  private boolean hasVerb(Passage passage, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      var key = passage.key(i);
      boolean finite =
          lexicon.at(key).stream().anyMatch(f -> f.isFinite() && f.gender() == Gender.FEMININE);
      if (finite && passage.name(i).isEmpty() || words.is("auxiliary", key)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Source> antecedent(Passage passage, int relative, int from) {
    int end = relative;
    while (end > from && passage.isComma(end - 1)) {
      end--;
    }
    int start = end;
    while (start > from && end - start < 5 && !bounds(passage, start - 1)) {
      start--;
      var key = passage.key(start);
      boolean head =
          words.head(key).isPresent() || words.head(Clitics.withoutArticle(key)).isPresent();
      boolean name =
          passage.name(start).isPresent() && (start == from || passage.name(start - 1).isEmpty());
      if (head || name) {
        return Optional.of(sources.of(passage, start, end, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /// Where a noun phrase that begins at `start` ends, judged by definiteness alone.
  int nounPhraseEnd(Passage passage, int start, int to) {
    if (start >= to) {
      return start;
    }
    if (passage.name(start).isPresent()) {
      return Math.min(passage.nameEnd(start), to);
    }
    int i = start + 1;
    boolean definite = Clitics.hasArticle(passage.key(start));
    while (i < to && passage.isWord(i)) {
      if (passage.name(i).isPresent()) {
        boolean person = definite || !passage.isName(i, org.isnad.model.NameType.LOC);
        i = Math.min(passage.nameEnd(i), to);
        if (person) {
          return i;
        }
        definite = true;
        continue;
      }
      var key = passage.key(i);
      boolean article = Clitics.hasArticle(key);
      boolean relational = isRelational(key);
      boolean joined =
          org.isnad.text.Clitics.isConjunction(key.charAt(0))
              && Clitics.hasArticle(key.substring(1));
      boolean continues =
          definite
              ? article && relational || joined
              : article || relational || words.head(key).isPresent();
      if (!continues) {
        return i;
      }
      definite |= article;
      i++;
    }
    return i;
  }

  private static boolean isRelational(String key) {
    int n = key.length();
    return n > 3
        && (key.charAt(n - 1) == Letters.YEH
            || key.charAt(n - 1) == Letters.HEH && key.charAt(n - 2) == Letters.YEH);
  }
}
