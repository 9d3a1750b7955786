package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.text.Letters;

/// Finds a subject which a relative clause, a parenthesis or an apposition parts from its verb:
/// "that S, the head of ..., said", "and S, which ..., had said".
final class ApartSubject {

  private static final int WIDEST = 45;

  private final Words words;
  private final SourceFinder sources;
  private final SubjectFinder subjects;

  ApartSubject(Words words, SourceFinder sources, SubjectFinder subjects) {
    this.words = words;
    this.sources = sources;
    this.subjects = subjects;
  }

  /// The subject of the verb at `verb` in a sentence that begins at `from`.
  Optional<Source> find(Passage passage, int verb, int from, Gender gender) {
    int before = verb - 1;
    while (before > from && isLight(passage, before)) {
      before--;
    }
    boolean apart = passage.isComma(before) || passage.isMark(before, ')');
    int start = start(passage, before, from);
    if (start >= before || !isNoun(passage, start)) {
      return Optional.empty();
    }
    int end = subjects.nounPhraseEnd(passage, start, before);
    boolean relative = words.is("relative-pronoun", passage.key(end)) && before > end + 1;
    return end < before && (relative || apart && opensAside(passage, start, end))
        ? Optional.of(sources.of(passage, start, end))
            .filter(s -> agrees(s, passage.name(start).isPresent(), gender, passage.key(verb)))
        : Optional.empty();
  }

  /// Whether the verb can be the noun's: an unknown one without the feminine ending counts as one
  /// man or thing.
  private boolean agrees(Source source, boolean name, Gender gender, String verb) {
    boolean known = name || source.named() || words.head(source.head()).isPresent();
    boolean unknown = source.gender() == Gender.UNKNOWN && !known;
    boolean plural = Nouns.isHumanPlural(verb) && !Nouns.isHumanPlural(source.head());
    return !source.name().isEmpty()
        && (known || !plural)
        && gender.agrees(unknown ? Gender.MASCULINE : source.gender());
  }

  private boolean isLight(Passage passage, int i) {
    return words.is("done", passage.key(i))
        || words.is("adverb", passage.key(i))
        || passage.inTime(i);
  }

  /// The index of the clause's first word behind "that" or the auxiliary that opens it; `before`
  /// when none does.
  private int start(Passage passage, int before, int from) {
    int last = Math.max(from, before - WIDEST);
    for (int i = before - 1; i >= last; i--) {
      if (passage.isStop(i) || passage.isMark(i, ':')) {
        return before;
      }
      if (words.is("that", passage, i) || words.is("subject-particle", passage, i)) {
        return passage.key(i).length() > 2 && words.is("that", passage.key(i)) ? before : i + 1;
      }
    }
    boolean opened =
        last == from
            && (words.is("auxiliary", passage.keyWithoutConjunction(from))
                || words.is("as-for", passage.key(from)));
    return opened ? from + 1 : before;
  }

  private boolean isNoun(Passage passage, int i) {
    return passage.name(i).isPresent()
        || passage.quotation(i).isPresent()
        || words.head(passage.key(i)).isPresent()
        || Nouns.isDefinite(passage.key(i));
  }

  /// Whether what follows the noun phrase is no verb of its own: a comma, a bracket, or "made by"
  /// behind an indefinite document.
  private boolean opensAside(Passage passage, int start, int end) {
    var key = passage.key(end);
    boolean made =
        words.isHead(passage.key(start), "document")
            && (key.endsWith("" + Letters.HEH) || key.endsWith("" + Letters.HEH + Letters.ALEF));
    return passage.isComma(end) || passage.isMark(end, '(') || passage.isMark(end, '-') || made;
  }
}
