package org.isnad.annotate.event;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Letters;

/// Finds who does what a verb without subject of its own says from the event before it: the verb to
/// which "and" joins it, or the attack whose effect it tells.
final class Joined {

  private static final String ATTACK = "ASSAULT";
  private static final int ADJECTIVES = 2;

  private final Scene scene;
  private final List<Finding> before;

  Joined(Reading reading) {
    this.scene = reading.scene();
    this.before = reading.found();
  }

  /// The roles of a hit with the actors that it shares.
  Roles inherit(Hit hit, Roles roles) {
    boolean open = hit.form().isFinite() && roles.actors().isEmpty() && !before.isEmpty();
    if (!open || hit.form().shape() == Shape.PASSIVE) {
      return roles;
    }
    var actors = hit.letters() > 0 ? joined(hit, roles) : told(hit, roles);
    boolean suffers = actors.stream().anyMatch(roles.targets()::contains);
    return suffers ? roles : roles.withActors(actors);
  }

  /// The subject of the verb before; of verbs of killing and wounding only where they cannot be
  /// passive or tell what came of an attack.
  private List<Participant> joined(Hit hit, Roles roles) {
    var verb = before.reversed().stream().filter(Finding::isFinite).findFirst();
    var actors = verb.map(one -> one.roles().actors()).orElse(List.of());
    boolean agree = actors.stream().anyMatch(one -> one.agreement().agrees(hit.form().subject()));
    if (hit.trigger().role().isEmpty() || !agree) {
      return agree ? actors : List.of();
    }
    boolean effect =
        verb.filter(one -> one.type().equals(ATTACK)).isPresent()
            && scene.tokens.key(hit.at()).charAt(0) == Letters.FEH;
    return effect || isActive(hit, roles) ? actors : List.of();
  }

  /// Who attacks where the verb right behind the noun of an attack and its target tells what it
  /// did: "the raids on the town killed ten".
  private List<Participant> told(Hit hit, Roles roles) {
    var attack = before.getLast();
    int gap = hit.at() - attack.endOfTargets();
    boolean told =
        hit.trigger().role().isPresent()
            && !attack.isVerbal()
            && attack.type().equals(ATTACK)
            && gap >= 0
            && gap <= ADJECTIVES
            && IntStream.range(attack.end(), hit.at()).noneMatch(scene::isComma)
            && isActive(hit, roles);
    return told ? attack.roles().actors() : List.of();
  }

  /// Whether its own passive is spelt otherwise, or a feminine verb has men for its object.
  private static boolean isActive(Hit hit, Roles roles) {
    if (Passives.isDistinct(hit)) {
      return true;
    }
    return hit.form().subject() == Agreement.SHE
        && roles.targets().stream().anyMatch(Joined::isMen);
  }

  private static boolean isMen(Participant one) {
    return one.kind() == Kind.PEOPLE && !one.agreement().agrees(Agreement.SHE);
  }
}
