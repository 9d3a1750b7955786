package org.isnad.annotate.event;

import java.util.Set;
import org.isnad.annotate.event.Participant.Kind;

/// Tells of a phrase behind a preposition whether it only says where something is done.
final class Venues {

  private static final Set<String> AT_COURT = Set.of("ACCUSE", "COERCE");

  private Venues() {}

  /// Whether "in" with a place says where an inquiry or a sentence is, not whom it is about.
  static boolean isWhere(Scene scene, Hit hit, int preposition, Participant place) {
    return scene.is(preposition, "in") && isPlaceOf(hit, place);
  }

  static boolean isPlaceOf(Hit hit, Participant place) {
    boolean somewhere =
        place.kind() == Kind.PLACE || place.kind() == Kind.STATE || place.kind() == Kind.CAPITAL;
    return somewhere && AT_COURT.contains(hit.trigger().type());
  }

  /// Whether people meet at a place.
  static boolean isVenue(Hit hit, Participant place) {
    return hit.trigger().type().equals("CONSULT") && place.kind() == Kind.PLACE;
  }

  /// Whether help only passes through there: an airport, a border crossing.
  static boolean isWayStation(Scene scene, Hit hit, Participant place) {
    return hit.trigger().type().equals("AID")
        && place.kind() == Kind.PLACE
        && scene.is(place.from(), "way-station");
  }
}
