package org.isnad.model;

import java.util.List;
import java.util.Optional;

/// Something that is said to happen, typed as in PLOVER.
///
/// @param id `V1`, `V2` ... within its article, in reading order
/// @param span the trigger: the word or fixed phrase that carries the event
/// @param lightVerb the verb that only carries tense and aspect, where the trigger is a noun
/// @param type the PLOVER event type, such as `ASSAULT`
/// @param actors spans of those who do it, one for each participant; none when unknown
/// @param targets spans of those it is done to
/// @param place where it happens
/// @param time when, as the article's own time expression says it
/// @param counts how many, by role
/// @param polarity whether it is said to happen or not to happen
/// @param modality how it is put forward
/// @param attribution id of the innermost attribution whose content holds it; absent in the page's
///   own voice
/// @param confidence 0 to 1
/// @param origin the trigger entry and rule
public record Event(
    String id,
    Span span,
    Optional<Span> lightVerb,
    String type,
    List<Span> actors,
    List<Span> targets,
    Optional<Span> place,
    Optional<Timex3> time,
    List<EventCount> counts,
    EventPolarity polarity,
    Modality modality,
    Optional<String> attribution,
    double confidence,
    Origin origin)
    implements Annotation {

  public Event {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    counts = List.copyOf(counts);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
    }
  }
}
