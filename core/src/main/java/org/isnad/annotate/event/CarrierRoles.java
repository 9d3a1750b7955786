package org.isnad.annotate.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Enclitics;

/// Reads who takes part in what a verbal noun says from the light verb that carries it.
final class CarrierRoles {

  private static final int CLAUSE = 7;
  private static final int DECISION = 10;

  private final Scene scene;
  private final Reading reading;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Cast cast;

  CarrierRoles(Reading reading, Phrases phrases, Cast cast) {
    this.scene = reading.scene();
    this.reading = reading;
    this.phrases = phrases;
    this.subjects = new Subjects(reading, phrases);
    this.cast = cast;
  }

  /// The subject of the light verb before the noun.
  void before(Hit hit, Hit.Carrier carrier) {
    if (carrier.shape() == Shape.PASSIVE || carrier.verb().happens()) {
      undergone(hit, carrier);
      return;
    }
    var first =
        carrier.letters() > 0
            ? List.<Participant>of()
            : subjects.before(carrier.at(), reading.from());
    if (first.isEmpty() && carrier.verb().undergone() && isThing(carrier.at() + 1)) {
      cast.targets.add(Objects.requireNonNull(reading.participants().thing(carrier.at() + 1)));
      return;
    }
    if (first.isEmpty() && carrier.letters() == 0 && carrier.shape() != Shape.NOUN) {
      first = subjects.topic(carrier, reading);
    }
    if (first.isEmpty() && isOpen(carrier)) {
      first = decider(carrier.at());
    }
    var behind = first.isEmpty() ? phrases.behind(carrier.at() + 1, hit.at(), 1) : List.of(first);
    var subject = behind.stream().findFirst().orElse(List.of());
    boolean tells = subject.stream().anyMatch(one -> one.kind() == Kind.MEDIA);
    if (!tells && subject.stream().allMatch(Participant::acts)) {
      (carrier.verb().undergone() ? cast.targets : cast.actors).addAll(subject);
    }
  }

  /// Who takes a decision, the subject behind the verb before its noun: "N took, last year, the
  /// decision to".
  private List<Participant> decider(int noun) {
    for (int j = noun - 1; j >= Math.max(reading.from(), noun - DECISION); j--) {
      if (scene.isStop(j) || scene.is(j, "that")) {
        return List.of();
      }
      if (scene.isWord(j) && scene.name(j) == null && isTaking(j)) {
        return takers(j, noun);
      }
    }
    return List.of();
  }

  /// The subject of a verb, when nobody else and no other verb stands between it and a noun.
  private List<Participant> takers(int verb, int noun) {
    int start = verb + (scene.isPronominal(verb + 1) ? 2 : 1);
    var behind =
        phrases.behind(start, noun, 1).stream()
            .filter(phrase -> phrase.getFirst().from() == start)
            .findFirst();
    var subject = behind.orElseGet(() -> subjects.before(verb, reading.from()));
    int from = behind.map(phrase -> phrase.getLast().to()).orElse(verb + 1);
    boolean parted =
        IntStream.range(from, noun)
            .anyMatch(i -> reading.participants().at(i) != null || phrases.clauses().tells(i));
    return parted ? List.of() : subject;
  }

  /// Whether a light noun has nobody in its genitive.
  private boolean isOpen(Hit.Carrier carrier) {
    return carrier.shape() == Shape.NOUN
        && !carrier.verb().undergone()
        && reading.participants().at(carrier.at() + 1) == null;
  }

  private boolean isTaking(int verb) {
    return reading.hits().light(scene, verb).stream()
        .anyMatch(light ->
            (light.shape() == Shape.PAST || light.shape() == Shape.PRESENT)
                && !light.verb().happens()
                && !light.verb().undergone());
  }

  /// The subject right before a verb.
  List<Participant> subject(int verb) {
    return subjects.before(verb, reading.from());
  }

  /// Whether a light verb has its subject before it, or between it and the noun, so that what it
  /// carries is the subject's deed.
  boolean hasSubject(Hit.Carrier carrier, Hit hit) {
    if (carrier.shape() == Shape.NOUN
        || carrier.shape() == Shape.PASSIVE
        || carrier.verb().happens()) {
      return false;
    }
    var behind = reading.participants().at(carrier.at() + 1);
    return behind != null && behind.acts() && behind.to() == hit.at()
        || carrier.letters() == 0 && subject(carrier.at()).stream().anyMatch(Participant::acts);
  }

  private boolean isThing(int i) {
    return scene.is(i, "craft") && scene.name(i) == null && reading.participants().thing(i) != null;
  }

  /// Before a light verb without doer stands whom the noun's pronoun means: "the man, his release
  /// was carried out".
  private void undergone(Hit hit, Hit.Carrier carrier) {
    boolean takesVictim = hit.trigger().genitive() == Genitive.TARGET;
    if (takesVictim && cast.targets.isEmpty() && isPossessed(hit)) {
      cast.targets.addAll(subjects.before(carrier.at(), reading.from()));
    }
  }

  private boolean isPossessed(Hit hit) {
    boolean joined = hit.with() > hit.at();
    return hit.form().pronoun() > 0
        || joined && !Enclitics.endings(scene.tokens.key(hit.with())).isEmpty();
  }

  /// Whether the noun of another event stands there, to which the clause behind it belongs.
  private boolean isOtherNoun(Hit hit, int j) {
    return j > hit.end()
        && scene.isWord(j)
        && reading.hits().at(scene, j).stream()
            .anyMatch(other -> other.form().shape() == Shape.NOUN);
  }

  /// The subject of a light verb whose object, a pronoun, is the noun: "the raids that the army
  /// flew".
  void behind(Hit hit) {
    int end = Math.min(reading.to(), hit.end() + CLAUSE);
    for (int j = hit.end(); j < end && !scene.isStop(j) && !isOtherNoun(hit, j); j++) {
      var type = hit.trigger().type();
      var resumed = reading.hits().resumed(scene, j, type);
      if (resumed.isPresent() || reading.hits().refersBack(scene, j, type)) {
        var subject = phrases.behind(j + (resumed.isPresent() ? 2 : 1), reading.to(), 1);
        if (!subject.isEmpty() && subject.getFirst().stream().allMatch(Participant::acts)) {
          boolean suffers = resumed.filter(LightVerb::undergone).isPresent();
          var side = suffers ? cast.targets : cast.actors;
          side.clear();
          side.addAll(subject.getFirst());
        }
        return;
      }
    }
  }
}
