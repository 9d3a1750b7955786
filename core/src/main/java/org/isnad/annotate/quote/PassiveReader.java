package org.isnad.annotate.quote;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells passive verbs of speech and thought from those with a subject left out: they are written
/// alike, and nobody reports in them.
final class PassiveReader {

  private static final Set<String> THINKING = Set.of("PREDICT", "BELIEVE", "ESTIMATE", "FEAR");
  private static final Set<String> MINDS = Set.of("person", "group", "body", "media");

  private final Words words;

  PassiveReader(Words words) {
    this.words = words;
  }

  /// Whether "it is mentioned" opens its clause.
  private boolean isMentioned(Passage passage, int verb) {
    return words.is("mentioned", passage.key(verb)) && !passage.isWord(verb - 1);
  }

  /// "Remains, it is believed that they" and "It is expected that": a verb that opens its sentence,
  /// or behind an indefinite noun that the pronoun of its "that" goes back to.
  private boolean isImpersonal(Passage passage, int verb) {
    int before = verb - 1;
    if (before < 0 || passage.isStop(before) || passage.isQuote(before)) {
      return true;
    }
    var key = passage.key(before);
    boolean noun =
        passage.isWord(before)
            && !Nouns.isDefinite(key)
            && passage.name(before).isEmpty()
            && words.head(key).isEmpty()
            && Stream.of("joining", "conjunction", "auxiliary", "negation", "relative", "adverb")
                .noneMatch(kind -> words.is(kind, passage.keyWithoutConjunction(before)));
    boolean back =
        passage.key(verb + 1).length() > 2 && !words.is("that-we", passage.key(verb + 1));
    boolean where = words.is("where", key);
    return where || noun && back && !words.is("that", passage, before);
  }

  /// "Which is expected to": behind a relative pronoun that goes back to a thing, or with which the
  /// verb does not agree, a verb of thinking with no subject is passive.
  boolean isPassive(Passage passage, Hit hit, Optional<Source> source) {
    int relative = hit.at() - 1;
    var form = hit.form();
    boolean noticed = words.is("noticed", passage.keyWithoutConjunction(hit.at()));
    if (source.isEmpty() && (noticed || isMentioned(passage, hit.at()))) {
      return true;
    }
    boolean singular =
        form.shape() == CueForm.Shape.PRESENT
            && form.gender() == Gender.MASCULINE
            && !Nouns.isHumanPlural(passage.key(hit.at()));
    boolean bare =
        THINKING.contains(form.cue().type())
            && !form.pronoun()
            && words.is("that", passage, hit.at() + 1);
    if (!singular || !bare) {
      return false;
    }
    if (!words.is("relative-pronoun", passage.key(relative))) {
      boolean opens = hit.at() == 0 || passage.isStop(hit.at() - 1);
      boolean nobodys = opens || source.isEmpty();
      return hit.conjoined()
          ? nobodys && (form.cue().is("PREDICT") || form.cue().is("FEAR"))
          : isImpersonal(passage, hit.at());
    }
    var kind = source.flatMap(s -> words.head(s.head())).map(row -> row.get("kind")).orElse("");
    boolean mind = source.filter(Source::person).isPresent() || MINDS.contains(kind);
    return !mind || words.is("feminine", passage.key(relative));
  }
}
