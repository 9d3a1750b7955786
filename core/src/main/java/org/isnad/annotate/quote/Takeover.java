package org.isnad.annotate.quote;

import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.model.NameType;

/// Tells where another verb takes over, so that what follows is not the verb's before it.
final class Takeover {

  private final Words words;
  private final CueLexicon lexicon;

  Takeover(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Whether another verb takes over here, so that what follows is not this verb's.
  boolean ends(Passage passage, int cue, int i) {
    if (!passage.isWord(i) || isAnonymity(passage, i) || isNaming(passage, i)) {
      return false;
    }
    if (i == cue + 1) {
      return adds(passage, i) && leads(passage, i + 1);
    }
    boolean adding = leads(passage, i + 1) && !describes(passage, i) && reports(passage, i);
    if (adds(passage, i) && (passage.isComma(i - 1) || adding)) {
      return true;
    }
    if (isAnother(passage, i)) {
      return true;
    }
    boolean joined = words.is("joining", passage.key(i - 1));
    var key = joined ? passage.key(i) : passage.keyWithoutConjunction(i);
    boolean separate =
        joined || !key.equals(passage.key(i)) && lexicon.at(passage.key(i)).isEmpty();
    return separate
        && lexicon.at(key).stream().anyMatch(other -> other.isFinite() && !other.pronoun());
  }

  /// Whether "is called" stands here, a name behind it: it is written as "claims" is.
  boolean isNaming(Passage passage, int i) {
    boolean called =
        words.is("called", passage.key(i)) || words.is("called", passage.keyWithoutConjunction(i));
    boolean titled = Nouns.isDefinite(passage.key(i + 1)) && passage.isName(i + 2, NameType.PER);
    return called
        && (titled || passage.name(i + 1).isPresent() || passage.quotation(i + 1).isPresent());
  }

  /// Whether the participle tells what is said, not only in which manner: "mocking".
  private boolean reports(Passage passage, int i) {
    return lexicon.at(passage.key(i)).stream().anyMatch(other -> other.cue().emits());
  }

  /// Whether a finite reporting verb stands here right behind a comma or with a preposition and
  /// "that" behind it, which then are its own.
  private boolean isAnother(Passage passage, int i) {
    boolean finite =
        passage.name(i).isEmpty()
            && words.accords.at(passage.tokens, i).isEmpty()
            && !words.is("homograph", passage.key(i))
            && words.head(passage.key(i)).isEmpty()
            && lexicon.at(passage.key(i)).stream()
                .anyMatch(form -> form.isFinite() && !form.pronoun());
    boolean own =
        words.is("preposition", passage.key(i + 1)) && words.is("that", passage.key(i + 2));
    return finite && (own || passage.isComma(i - 1));
  }

  /// Whether a participle is the adjective of the noun before it: "informed sources".
  private boolean describes(Passage passage, int i) {
    return !Nouns.isAccusative(passage.key(i))
        && words.head(passage.key(i - 1)).isPresent()
        && !words.is("demonstrative", passage.key(i - 1));
  }

  private boolean isAnonymity(Passage passage, int i) {
    return words
        .adjunct(passage, i)
        .filter(m -> m.value().get("kind").equals("anonymity"))
        .isPresent();
  }

  /// Whether "that", a preposition or a mark that leads into content stands here.
  private boolean leads(Passage passage, int i) {
    return passage.isMark(i, ':')
        || passage.quotation(i).isPresent()
        || words.is("that", passage, i)
        || words.is("preposition", passage.key(i)) && words.is("that", passage, i + 1);
  }

  /// Whether a participle such as "adding" stands here.
  boolean adds(Passage passage, int i) {
    return lexicon.at(passage.key(i)).stream()
        .anyMatch(other -> other.shape() == Shape.PARTICIPLE && !other.cue().is("SAY"));
  }
}
