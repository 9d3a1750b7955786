package org.isnad.annotate.event;

import java.util.List;
import java.util.stream.Stream;

/// Who does an event and to whom it is done.
///
/// @param actors those who do it
/// @param targets those it is done to
/// @param byPreposition whether a preposition of the trigger marks a target
/// @param mutual whether the targets stand behind "between" and do it to each other
record Roles(
    List<Participant> actors, List<Participant> targets, boolean byPreposition, boolean mutual) {

  Roles {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }

  Roles withActors(List<Participant> others) {
    return new Roles(others, targets, byPreposition, mutual);
  }

  Roles withTargets(List<Participant> others) {
    return new Roles(actors, others, byPreposition, mutual);
  }

  /// The same with those who do it to each other as actors.
  Roles settled() {
    return mutual
        ? new Roles(
            Stream.concat(actors.stream(), targets.stream()).distinct().toList(),
            List.of(),
            byPreposition,
            false)
        : this;
  }

  boolean hasPoliticalActor() {
    return actors.stream().anyMatch(Participant::isPolitical);
  }

  boolean hasPoliticalTarget() {
    return targets.stream().anyMatch(Participant::isPolitical);
  }
}
