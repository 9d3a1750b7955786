package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;

/// Persons and bodies that a text names before a report without having reported what they said.
final class Mentions {

  private static final int WIDEST = 200;

  private final Words words;
  private final SubjectFinder subjects;

  Mentions(Words words, SubjectFinder subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /// The name with which the cue's sentence begins, behind at most a verb and a particle, when no
  /// report stands between.
  static Optional<Speaker> first(Passage passage, Speech speech, List<Speech> speeches, int index) {
    boolean first = index == 0 || speeches.get(index - 1).sentence() < speech.sentence();
    int from = passage.sentences.get(speech.sentence()).from();
    for (int i = from; first && i < Math.min(from + 3, speech.at() - 1); i++) {
      var name = passage.personName(i);
      if (name.isPresent()) {
        return name.map(passage::fullestName).map(Speaker::mentioned);
      }
    }
    return Optional.empty();
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
      int to = Math.min(stretch.to(), Math.min(speech.at(), stretch.from() + WIDEST));
      for (int i = stretch.from(); i < to; i++) {
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
    int start = passage.sentences.get(speech.sentence()).from() + 1;
    if (start < speech.at() && words.is("demonstrative", passage.key(start))) {
      return subjects
          .behind(passage, start, speech.at())
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
