package org.isnad.annotate.quote;

import java.util.Optional;

/// Finds who did the last act of speech before a report that leaves its speaker out: "S condemned
/// ..., considering that".
final class ActorFinder {

  private static final int WIDEST = 25;

  private final Words words;
  private final CueLexicon lexicon;
  private final SubjectFinder subjects;
  private final ApartSubject apart;

  ActorFinder(Words words, CueLexicon lexicon, SubjectFinder subjects, ApartSubject apart) {
    this.words = words;
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.apart = apart;
  }

  /// The subject of the last verb of speech in `[from, speech)` that begins a clause of the
  /// sentence which begins at `sentence`, the verb agreeing with the one whose subject is sought.
  Optional<Source> find(Passage passage, int from, int sentence, Speech speech) {
    for (int i = speech.at() - 2; i >= from; i--) {
      boolean apart = passage.inQuotation(i) && !passage.inQuotation(speech.at());
      if (!apart && beginsClause(passage, i, sentence) && isVerb(passage, i, speech.gender())) {
        int verb = i;
        return subjects
            .doer(passage, i + 1, speech.at())
            .filter(s -> mayAct(s, speech.gender()))
            .or(() ->
                preceding(passage, verb, sentence, speech.gender())
                    .filter(s -> mayAct(s, speech.gender())));
      }
    }
    return Optional.empty();
  }

  /// The person whom the verb of speech with which a sentence begins has for its subject.
  Optional<Source> opening(Passage passage, Passage.Stretch sentence, Gender gender) {
    int from = sentence.from();
    int verb =
        Words.longest(words.closers.at(passage.tokens, from))
            .filter(match -> match.value().get("kind").equals("shift"))
            .map(match -> passage.isComma(match.end()) ? match.end() + 1 : match.end())
            .orElse(from);
    var opening =
        verb < sentence.to() && isVerb(passage, verb, gender)
            ? subjects
                .doer(passage, verb + 1, Math.min(sentence.to(), verb + WIDEST))
                .filter(s -> s.person() && mayAct(s, gender))
            : Optional.<Source>empty();
    return opening.or(() -> teller(passage, sentence, gender));
  }

  /// "N made that clear" at the end of a sentence: the person who vouches for it.
  private Optional<Source> teller(Passage passage, Passage.Stretch sentence, Gender gender) {
    int last = Math.max(sentence.from(), sentence.to() - WIDEST);
    for (int i = sentence.to() - 2; i >= last; i--) {
      if (words.is("demonstrative", passage.key(i + 1)) && isVerb(passage, i, gender)) {
        return subjects
            .doer(passage, i + 2, sentence.to())
            .filter(s -> s.person() && mayAct(s, gender));
      }
    }
    return Optional.empty();
  }

  /// The subject before a verb, right before it or parted from it.
  private Optional<Source> preceding(Passage passage, int verb, int sentence, Gender gender) {
    boolean joined = !passage.keyWithoutConjunction(verb).equals(passage.key(verb));
    return joined
        ? Optional.empty()
        : subjects
            .before(passage, verb, sentence)
            .or(() -> apart.find(passage, verb, sentence, gender));
  }

  /// Whether somebody stands there that agrees with the verb, not the verb's object.
  private boolean mayAct(Source source, Gender gender) {
    boolean somebody = source.person() || source.named() || words.head(source.head()).isPresent();
    return somebody && source.gender().agrees(gender);
  }

  private boolean isVerb(Passage passage, int i, Gender gender) {
    return passage.name(i).isEmpty()
        && lexicon.at(passage.keyWithoutConjunction(i)).stream()
            .filter(form -> !form.cue().is("REQUEST"))
            .anyMatch(form -> form.isFinite() && !form.pronoun() && form.gender().agrees(gender));
  }

  private boolean beginsClause(Passage passage, int i, int sentence) {
    int before = i - 1;
    boolean verb = !words.is("homograph", passage.key(i));
    return i == sentence
        || verb
            && (!passage.isWord(before)
                || words.is("joining", passage.key(before))
                || words.is("done", passage.key(before)))
        || before - 1 >= sentence && isShift(passage, before - 1, i)
        || before - 2 >= sentence
            && passage.isComma(before)
            && isShift(passage, before - 2, before);
  }

  private boolean isShift(Passage passage, int from, int to) {
    return Words.longest(words.closers.at(passage.tokens, from))
        .filter(match -> match.end() == to && match.value().get("kind").equals("shift"))
        .isPresent();
  }
}
