package org.isnad.story;

import java.util.Collections;
import java.util.Set;

/// An attack that an article opens with, as far as it tells of the attack itself or reacts to it.
///
/// Who condemns an attack and who counts its dead tell one story, however little their words have
/// in common. An article of a visit to its place or of a trial tells another one: its blow has no
/// place.
///
/// @param places keys of the places that were hit, smaller than a country
/// @param reacts whether the article condemns or condoles
public record Blow(Set<String> places, boolean reacts) {

  /// No attack.
  public static final Blow NONE = new Blow(Set.of(), false);

  public Blow {
    places = Set.copyOf(places);
  }

  /// Whether two articles are about one attack and at least one of them reacts to it.
  public boolean isAnswered(Blow other) {
    return (reacts || other.reacts) && !Collections.disjoint(places, other.places);
  }
}
