package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import org.isnad.annotate.event.TriggerForm.Shape;

/// Reads who attacks where the subject of a verb of attacking is itself the noun of an attack: "an
/// American raid hit the camp".
final class AttackSubjects {

  private static final String ATTACK = "ASSAULT";
  private static final int ADJECTIVES = 2;

  private final Reading reading;
  private final Scene scene;
  private final Phrases phrases;

  AttackSubjects(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.phrases = phrases;
  }

  /// Who flies the raid and what it hits; empty where no such noun stands right behind the verb.
  Optional<Roles> of(Hit verb) {
    int at = verb.end();
    boolean may =
        verb.trigger().type().equals(ATTACK)
            && verb.trigger().object()
            && verb.form().pronoun() == 0
            && scene.is(at, "attack")
            && reading.participants().at(at) == null;
    return may ? noun(at).map(this::roles) : Optional.empty();
  }

  private Optional<Hit> noun(int at) {
    return reading.hits().at(scene, at).stream()
        .filter(hit -> hit.form().shape() == Shape.NOUN && hit.letters() == 0)
        .filter(hit -> hit.trigger().type().equals(ATTACK))
        .findFirst();
  }

  private Roles roles(Hit noun) {
    var cast = new Cast();
    new NounRoles(reading, phrases, cast).read(noun);
    cast.actors.removeIf(one -> !isWhose(one, noun));
    int end = cast.actors.stream().mapToInt(Participant::to).reduce(noun.end(), Math::max);
    for (int i = end; i < end + ADJECTIVES && isAdjective(i); i++) {
      end = i + 1;
    }
    var hit = phrases.behind(end, reading.to(), 1).stream().findFirst().orElse(List.of());
    return new Roles(cast.actors, hit, false, false);
  }

  /// Whether somebody stands in the genitive of a noun or is named by its adjective.
  private boolean isWhose(Participant one, Hit noun) {
    boolean near = one.from() >= noun.end() && one.from() <= noun.end() + 1;
    return near && reading.participants().proclitic(one.from()) == 0;
  }

  private boolean isAdjective(int i) {
    return scene.isWord(i)
        && scene.name(i) == null
        && (scene.is(i, "adjective") || scene.is(i, "weapon") || scene.is(i, "else"));
  }
}
