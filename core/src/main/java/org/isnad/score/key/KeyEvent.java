package org.isnad.score.key;

import java.util.List;
import java.util.Set;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.model.Span;

/// An event that must be found.
///
/// @param triggers words that carry it, the preferred one first; all of them speak of this event
/// @param types right PLOVER types; none when no type fits
/// @param polarity right answers to "is it said to happen?"
/// @param modality right answers to "how is it put forward?"
/// @param actors who does it
/// @param targets to whom
/// @param mutual whether actors and targets may change places
/// @param optional whether finding it earns nothing and missing it costs nothing
public record KeyEvent(
    List<Span> triggers,
    Set<String> types,
    Set<EventPolarity> polarity,
    Set<Modality> modality,
    List<KeyParticipant> actors,
    List<KeyParticipant> targets,
    boolean mutual,
    boolean optional)
    implements Judged {

  public KeyEvent {
    triggers = List.copyOf(triggers);
    types = Set.copyOf(types);
    polarity = Set.copyOf(polarity);
    modality = Set.copyOf(modality);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    if (triggers.isEmpty()) {
      throw new IllegalArgumentException("an event needs a trigger");
    }
  }

  /// The same, but neither earning nor costing anything.
  KeyEvent asOptional() {
    return new KeyEvent(triggers, types, polarity, modality, actors, targets, mutual, true);
  }
}
