package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;

/// Tells speakers from words that cannot be one.
final class Plausibility {

  private final Words words;
  private final PassiveReader passives;

  Plausibility(Words words) {
    this.words = words;
    this.passives = new PassiveReader(words);
  }

  /// Whether scripture speaks, which is no source of the news: "the Exalted said", "his saying,
  /// peace be upon him".
  boolean isPious(Passage passage, Optional<Source> source, Hit hit) {
    return words.is("pious", passage.key(hit.at() + 1))
        || source.filter(s -> words.is("pious", s.head())).isPresent();
  }

  /// Whether the words can be a speaker at all: an abstract noun is one only of a clause, and only
  /// people and bodies threaten.
  boolean speaks(Passage passage, Optional<Source> source, Hit hit) {
    boolean waved = hit.form().shape() == Shape.PARTICIPLE && !hit.form().cue().object();
    boolean threat = hit.form().cue().is("THREATEN") && hit.opener().isNoun() && !waved;
    if (passives.isPassive(passage, hit, source)) {
      return false;
    }
    if (source.isEmpty() || source.get().name().isEmpty()) {
      if (hit.form().cue().is("PUBLISH") && !hit.conjoined()) {
        return false;
      }
      boolean reminded = hit.form().cue().is("REMIND") && hit.form().pronoun();
      boolean thing =
          hit.form().shape() == Shape.PRESENT
              && words.is("relative-pronoun", passage.key(hit.at() - 1));
      return (!threat || hit.conjoined()) && !(hit.opener().isNoun() && (thing || reminded));
    }
    var speaker = source.get();
    boolean known =
        speaker.named() || speaker.head().isEmpty() || words.head(speaker.head()).isPresent();
    if (hit.form().cue().is("TESTIFY") && !known) {
      return false;
    }
    boolean abstractNoun = Nouns.isFeminine(speaker.head()) && Nouns.isDefinite(speaker.head());
    return known || !hit.opener().isNoun() || !threat && !abstractNoun;
  }
}
