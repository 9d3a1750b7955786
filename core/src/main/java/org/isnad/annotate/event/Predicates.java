package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.annotate.event.TriggerForm.Shape;

/// Reads who takes part in an event from what is said of its noun: to whom an attack is ascribed,
/// who claims it, whom a meeting brings together.
final class Predicates {

  private static final int CLAUSE = 12;
  private static final int NEXT = 5;
  private static final int CLAIM = 8;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;

  Predicates(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
  }

  /// Who does what a noun says, as the words before and behind it tell; none where they do not.
  List<Participant> actors(Hit hit) {
    return switch (hit.form().shape() == Shape.NOUN ? hit.trigger().type() : "") {
      case "ASSAULT" -> claimer(hit).orElseGet(() -> culprits(hit));
      case "CONSULT" -> gathered(hit);
      default -> List.of();
    };
  }

  /// To whom the clause behind the noun of an attack ascribes it, or who claims it there.
  private List<Participant> culprits(Hit hit) {
    int end = Math.min(reading.to(), hit.end() + CLAUSE);
    for (int j = hit.end(); j < end && !scene.isStop(j); j++) {
      boolean claimed = scene.is(j, "claimed");
      if (claimed || scene.is(j, "ascribed") && scene.is(j + 1, "to")) {
        boolean other = IntStream.range(hit.end(), j).anyMatch(i -> isEnd(hit, i));
        return other ? List.of() : right(claimed ? j + 1 : j + 2);
      }
    }
    return List.of();
  }

  /// Whether what is said of the noun ends: at another clause, and at another event's noun.
  private boolean isEnd(Hit hit, int j) {
    boolean other =
        j > hit.end()
            && scene.isWord(j)
            && scene.name(j) == null
            && reading.hits().at(scene, j).stream()
                .anyMatch(one -> one.form().shape() == Shape.NOUN);
    return scene.is(j, "that") || other;
  }

  /// Who claims an attack or is said to stand behind it: "N claimed responsibility for", "N,
  /// accused of standing behind".
  private Optional<List<Participant>> claimer(Hit hit) {
    int before = hit.at() - 1;
    if (scene.is(before, "preposition") && scene.is(before - 1, "responsibility")) {
      return Optional.of(owner(before - 1));
    }
    if (!scene.is(before, "behind") || !scene.is(before - 1, "standing")) {
      return Optional.empty();
    }
    var accused =
        reading.found().reversed().stream().limit(1).filter(one -> one.type().equals("ACCUSE"));
    return accused.map(one -> one.roles().targets()).filter(one -> !one.isEmpty()).findFirst();
  }

  /// Who claims it, right behind the verb of claiming or before it.
  private List<Participant> owner(int end) {
    for (int j = end - 1; j >= Math.max(reading.from(), end - CLAIM) && !scene.isStop(j); j--) {
      if (scene.is(j, "claims")) {
        var subject = participants.at(j + 1);
        return subject != null && subject.acts()
            ? List.of(subject)
            : new Subjects(reading, phrases).before(j, reading.from());
      }
    }
    return List.of();
  }

  /// Who meets at a meeting: "a meeting that brought together the minister and his counterpart".
  private List<Participant> gathered(Hit hit) {
    int end = Math.min(reading.to(), hit.end() + NEXT);
    for (int j = hit.end(); j < end && !scene.isStop(j); j++) {
      if (isGathering(j)) {
        int next = scene.is(j + 1, "between") ? j + 2 : j + 1;
        return phrases.behind(next, reading.to(), 1).stream()
            .findFirst()
            .filter(all -> all.stream().allMatch(Participant::acts))
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /// Whether a verb of bringing together stands there, no object written onto it.
  private boolean isGathering(int i) {
    return scene.is(i, "gathers")
        && scene.tokens.strips(i).stream()
            .anyMatch(strip -> scene.vocabulary.is(strip.key(), "gathers"));
  }

  private List<Participant> right(int i) {
    var phrase = participants.at(phrases.skip(i));
    return phrase != null && phrase.acts() ? phrases.coordinated(phrase, reading.to()) : List.of();
  }
}
