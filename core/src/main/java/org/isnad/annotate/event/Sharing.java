package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.TriggerForm.Shape;

/// What neighbouring events tell of each other: who stops attacks is who attacks, and nouns joined
/// by "and" share who acts.
final class Sharing {

  private static final int STOP = 3;
  private static final int JOINED = 4;

  private Sharing() {}

  /// The events of a sentence in reading order, with the roles that they share.
  static List<Finding> of(Scene scene, List<Finding> events) {
    var shared = new ArrayList<>(events);
    for (int i = 1; i < shared.size(); i++) {
      var one = shared.get(i - 1);
      var other = shared.get(i);
      if (isStop(scene, one, other)) {
        shared.set(i, other.withRoles(filled(other.roles(), one.roles())));
        shared.set(i - 1, one.withRoles(filled(one.roles(), other.roles())));
      } else if (isJoined(scene, one, other) && other.roles().actors().isEmpty()) {
        shared.set(i, other.withRoles(other.roles().withActors(one.roles().actors())));
      }
    }
    return shared;
  }

  private static boolean isStop(Scene scene, Finding stop, Finding attack) {
    boolean joined =
        IntStream.rangeClosed(stop.end(), attack.at()).anyMatch(i -> scene.isCoordinated(i));
    return !joined
        && stop.type().equals("RETREAT")
        && attack.type().equals("ASSAULT")
        && isNoun(attack)
        && attack.at() - stop.end() <= STOP;
  }

  private static boolean isJoined(Scene scene, Finding one, Finding other) {
    return isNoun(one)
        && isNoun(other)
        && scene.isCoordinated(other.at())
        && other.at() - one.end() <= JOINED;
  }

  private static boolean isNoun(Finding event) {
    return event.hit().filter(hit -> hit.form().shape() == Shape.NOUN).isPresent();
  }

  private static Roles filled(Roles roles, Roles others) {
    var all = roles.actors().isEmpty() ? roles.withActors(others.actors()) : roles;
    return all.targets().isEmpty() ? all.withTargets(others.targets()) : all;
  }
}
