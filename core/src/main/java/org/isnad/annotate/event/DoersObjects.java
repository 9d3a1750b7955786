package org.isnad.annotate.event;

import java.util.List;
import java.util.Set;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Letters;

/// Finds whom or what a verbal noun is done to behind the doer in its genitive.
final class DoersObjects {

  private static final Set<Kind> FIGHTERS = Set.of(Kind.FORCE, Kind.ARMED);
  private static final List<String> THINGS = List.of("ground", "site", "craft");

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;

  DoersObjects(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
  }

  /// The object right behind the doer, which lam marks, or what fighters hit: "the court's release
  /// of the suspects", "the rebels' shelling in the north of houses".
  List<Participant> of(Hit hit, Participant doer) {
    if (!hit.trigger().object() || !doer.acts()) {
      return List.of();
    }
    int next = doer.to();
    var object = participants.at(next);
    boolean lam = object != null && participants.proclitic(next) == Letters.LAM;
    if (object != null && lam && object.acts() && doer.kind() != Kind.PEOPLE) {
      return phrases.coordinated(object, reading.to());
    }
    boolean attack = hit.trigger().type().equals("ASSAULT") && isFighter(doer);
    return attack ? hit(next) : List.of();
  }

  private boolean isFighter(Participant doer) {
    return FIGHTERS.contains(doer.kind()) || scene.is(doer.from(), "armed");
  }

  /// A thing that is hit, marked by lam or free, perhaps behind where it was.
  private List<Participant> hit(int next) {
    var where = scene.is(next, "in") ? participants.at(next + 1) : null;
    int at = where == null ? next : where.to();
    var thing = at < reading.to() && !phrases.clauses().ends(at) ? participants.thing(at) : null;
    if (thing != null && thing.kind() == Kind.PLACE && phrases.isFree(thing)) {
      return List.of(thing);
    }
    return isMarkedThing(at) ? List.of(participants.markedThing(at)) : List.of();
  }

  private boolean isMarkedThing(int i) {
    return scene.isWord(i)
        && scene.name(i) == null
        && scene.tokens.key(i).charAt(0) == Letters.LAM
        && THINGS.stream().anyMatch(kind -> scene.is(i, kind));
  }
}
