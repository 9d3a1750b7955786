package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import org.isnad.model.NameType;

/// Persons and bodies that a text names before a report without having reported what they said.
final class Mentions {

  private static final int WIDEST = 200;
  private static final int WIDEST_DOER = 25;
  private static final int LONGEST_DATELINE = 8;

  private final Words words;
  private final SubjectFinder subjects;

  Mentions(Words words, SubjectFinder subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /// The name with which the cue's sentence begins, behind at most a verb and a particle, when no
  /// report stands between.
  Optional<Speaker> first(Passage passage, Speech speech, List<Speech> speeches, int index) {
    boolean first = index == 0 || speeches.get(index - 1).sentence() < speech.sentence();
    int from = start(passage, passage.sentences.get(speech.sentence()));
    for (int i = from; first && i < Math.min(from + 3, speech.at() - 1); i++) {
      var name = passage.personName(i);
      if (name.isPresent()) {
        return name.map(passage::fullestName).map(Speaker::mentioned);
      }
    }
    return first ? doer(passage, from, speech) : Optional.empty();
  }

  /// Where the clause of a sentence begins: behind a dateline with its colon, and behind "for his
  /// part".
  private int start(Passage passage, Passage.Stretch stretch) {
    int from = stretch.from();
    int last = Math.min(stretch.to(), from + LONGEST_DATELINE);
    boolean dash = false;
    for (int i = from; i < last; i++) {
      dash |= passage.isMark(i, '-');
      if (dash && passage.isMark(i, ':')) {
        from = i + 1;
      }
    }
    int clause = from;
    return Words.longest(words.closers.at(passage.tokens, from))
        .filter(match -> match.value().get("kind").equals("shift"))
        .map(match -> passage.isComma(match.end()) ? match.end() + 1 : match.end())
        .orElse(clause);
  }

  /// The person who does what the sentence begins with, whatever verb that is: "then the minister S
  /// signed ..., affirming that".
  private Optional<Speaker> doer(Passage passage, int from, Speech speech) {
    int verb = words.is("when", passage.keyWithoutConjunction(from)) ? from + 1 : from;
    int next = verb + 1;
    boolean person =
        passage.isName(next, NameType.PER) || words.isHead(passage.key(next), "person");
    if (next >= speech.at() || !person || !mayBeVerb(passage, verb)) {
      return Optional.empty();
    }
    return subjects
        .doer(passage, next, Math.min(speech.at(), next + WIDEST_DOER))
        .filter(s -> s.person() && speech.gender().agrees(s.gender()))
        .filter(s -> !isBehindPreposition(passage, next, s))
        .map(s -> Speaker.mentioned(passage.fullestName(s.name())));
  }

  private boolean mayBeVerb(Passage passage, int i) {
    var key = passage.keyWithoutConjunction(i);
    boolean known = words.isSmall(key) && !words.is("homograph", key);
    boolean adjunct = words.adjunct(passage, i).isPresent() && !words.is("homograph", key);
    return passage.isWord(i)
        && passage.name(i).isEmpty()
        && !Nouns.isDefinite(key)
        && !passage.isMarbuta(i)
        && !known
        && !adjunct
        && words.head(key).isEmpty()
        && words.closers.at(passage.tokens, i).isEmpty();
  }

  /// Whether a preposition stands before the name, so that it may be somebody else's, unless a
  /// title leads into it.
  private boolean isBehindPreposition(Passage passage, int from, Source person) {
    int name = passage.tokens.indexAt(person.span().start());
    boolean titled =
        Nouns.isDefinite(passage.key(name - 1)) && words.head(passage.key(name - 1)).isPresent();
    for (int i = from; i < name && !titled; i++) {
      if (words.is("preposition", passage.key(i))) {
        return true;
      }
    }
    return false;
  }

  /// The first person or body of the cue's own sentence before it, else of the two sentences
  /// before.
  Optional<Speaker> any(Passage passage, Speech speech) {
    var body = bodyAtStart(passage, speech);
    if (body.isPresent()) {
      return body;
    }
    for (int s = speech.sentence(); s >= Math.max(0, speech.sentence() - 2); s--) {
      var stretch = passage.sentences.get(s);
      int from = start(passage, stretch);
      int to = Math.min(stretch.to(), Math.min(speech.at(), from + WIDEST));
      for (int i = from; i < to; i++) {
        var name = passage.speakingName(i);
        if (name.isPresent()) {
          return name.map(passage::fullestName).map(Speaker::mentioned);
        }
      }
    }
    return Optional.empty();
  }

  /// The person or body that the verb at the sentence's start has for its subject.
  private Optional<Speaker> bodyAtStart(Passage passage, Speech speech) {
    int start = start(passage, passage.sentences.get(speech.sentence())) + 1;
    if (start < speech.at() && words.is("demonstrative", passage.key(start))) {
      return subjects
          .behind(passage, start, speech.at())
          .filter(s -> s.person() || words.head(s.head()).isPresent())
          .map(s -> Speaker.of(s, s.name(), s.anonymous(), s.gender(), s.addressee()));
    }
    boolean head =
        start < speech.at() - 1
            && words
                .head(passage.key(start))
                .filter(row ->
                    !Nouns.isDefinite(passage.key(start)) || !row.get("anonymous").equals("yes"))
                .isPresent();
    if (!head || !Nouns.isFeminine(passage.key(start)) && speech.gender() == Gender.FEMININE) {
      return Optional.empty();
    }
    var person = subjects.behind(passage, start, speech.at()).filter(Source::person);
    if (person.isPresent()) {
      return person.map(s -> Speaker.mentioned(s.name()));
    }
    int end = subjects.nounPhraseEnd(passage, start, speech.at());
    return Optional.of(Speaker.mentioned(passage.span(start, end).of(passage.tokens.text())));
  }
}
