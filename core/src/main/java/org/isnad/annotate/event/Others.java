package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Clitics;
import org.isnad.text.Enclitics;

/// Finds what else around a verb takes the place of its subject or its object, so that the phrase
/// behind it is the other of the two.
final class Others {

  private static final int NEAREST = 3;
  private static final Set<Kind> FIGHTERS = Set.of(Kind.FORCE, Kind.ARMED);

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;

  Others(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
  }

  /// Who speaks of himself by the pronoun on "that" right before a verb: "the police said that they
  /// arrested". The masculine may mean nobody, unless who fights speaks right before.
  List<Participant> speaker(Hit hit) {
    int that = hit.at() - (scene.is(hit.at() - 1, "auxiliary") ? 2 : 1);
    var verb = hit.form().subject();
    boolean may = hit.letters() == 0 && verb != Agreement.NONE && hit.trigger().object();
    if (!may || !scene.is(that, "saying-that-one") || that < reading.from()) {
      return List.of();
    }
    var before = new Candidates(reading).before(that, verb);
    boolean agrees = Agreement.ofThat(scene.tokens.key(that)).agrees(verb);
    if (before.isEmpty() || !agrees) {
      return List.of();
    }
    var speaker = before.getFirst();
    boolean sure = verb != Agreement.HE || isFighter(speaker) && that - speaker.to() <= NEAREST;
    return sure ? List.of(speaker) : List.of();
  }

  private static boolean isFighter(Participant one) {
    return FIGHTERS.contains(one.kind());
  }

  /// Whether the subject stands before the verb: a word with the article that nobody knows behind
  /// "that", one without it right before the verb, or a relative pronoun. "said that the centre
  /// called on the doctors", "a campaign hit the gangs".
  boolean isTopic(Hit hit) {
    int i = hit.at() - 1;
    if (hit.letters() == 0 && scene.is(i, "relative")) {
      var described = Agreement.ofRelative(scene.tokens.key(i));
      return described.agrees(hit.form().subject()) && !isResumed(hit);
    }
    if (new Candidates(reading).isSaidOfThing(hit)) {
      return Agreement.ofNoun(scene.tokens.key(i)) == Agreement.SHE
          && hit.form().subject() == Agreement.SHE;
    }
    boolean unknown =
        hit.letters() == 0
            && i > reading.from()
            && scene.is(i - 1, "saying-that")
            && !scene.is(i - 1, "saying-that-one")
            && isUnknown(i);
    return unknown && Agreement.ofNoun(scene.tokens.key(i)).agrees(hit.form().subject());
  }

  /// Whether a pronoun goes back to what a relative clause describes: "on whom", "in which".
  boolean isResumed(Hit hit) {
    int i = hit.end();
    if (hit.letters() > 0 || !scene.is(hit.at() - 1, "relative")) {
      return false;
    }
    var key = scene.isWord(i) ? scene.tokens.key(i) : "";
    boolean letter =
        key.length() > 1
            && Clitics.isPreposition(key.charAt(0))
            && Enclitics.isPronoun(key.substring(1));
    return letter
        || Enclitics.endings(key).stream()
            .anyMatch(ending -> scene.vocabulary.is(ending.key(), "preposition"));
  }

  /// Whether a word with the article stands there of which nothing is known but that it may be a
  /// site.
  boolean isUnknown(int i) {
    return scene.isWord(i)
        && (scene.kinds(i).isEmpty() || scene.is(i, "ground"))
        && scene.name(i) == null
        && scene.time(i) == null
        && participants.at(i) == null
        && Clitics.hasArticle(scene.tokens.key(i));
  }

  /// What a number right behind a phrase counts, the object where the phrase is the subject: "the
  /// rebels held 16 lorries".
  Optional<Participant> counted(Participant phrase) {
    int i = phrase.to();
    var quantity = i < reading.to() && scene.time(i) == null ? scene.quantity(i) : null;
    if (quantity == null || quantity.unit().filter("%"::equals).isPresent()) {
      return Optional.empty();
    }
    boolean own = quantity == scene.quantity(i - 1) || scene.isCoordinated(i);
    if (own || !phrase.acts() || scene.quantity(phrase.from()) != null) {
      return Optional.empty();
    }
    int to = scene.tokens.indexAt(quantity.span().end());
    return IntStream.range(i, Math.min(to + 1, reading.to()))
        .mapToObj(participants::thing)
        .flatMap(one -> Optional.ofNullable(one).stream())
        .findFirst();
  }
}
