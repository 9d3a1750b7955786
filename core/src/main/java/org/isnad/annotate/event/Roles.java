package org.isnad.annotate.event;

import java.util.List;

/// Who does an event and to whom it is done.
///
/// @param actors those who do it
/// @param targets those it is done to
/// @param byPreposition whether a preposition of the trigger marks a target
record Roles(List<Participant> actors, List<Participant> targets, boolean byPreposition) {

  Roles {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }

  Roles withActors(List<Participant> others) {
    return new Roles(others, targets, byPreposition);
  }

  boolean hasPoliticalActor() {
    return actors.stream().anyMatch(Participant::isPolitical);
  }

  boolean hasPoliticalTarget() {
    return targets.stream().anyMatch(Participant::isPolitical);
  }
}
