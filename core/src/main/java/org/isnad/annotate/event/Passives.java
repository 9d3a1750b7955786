package org.isnad.annotate.event;

import java.util.List;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;

/// Tells of verbs whether their subject suffers what they say, which their letters do not show.
final class Passives {

  private Passives() {}

  /// Whether those before a verb in the plural suffer it, where no object stands behind it: as its
  /// past may tell, or of arrests a relative clause in the present.
  static boolean isUndergone(Scene scene, Hit hit) {
    boolean arrest = hit.trigger().type().equals("COERCE") && hit.trigger().object();
    boolean relative = hit.form().shape() == Shape.PRESENT && scene.is(hit.at() - 1, "relative");
    return mayBePassive(scene, hit) || arrest && relative;
  }

  /// Whether a verb of arresting or killing with a person before it and no object behind it is
  /// passive, which its letters do not show.
  static boolean isPassive(
      Scene scene, Hit hit, List<Participant> before, List<List<Participant>> behind) {
    int next = hit.end();
    return mayBePassive(scene, hit)
        && behind.isEmpty()
        && before.stream().anyMatch(one -> one.isHuman() || one.kind() == Kind.ARMED)
        && (scene.isStop(next)
            || scene.isComma(next)
            || scene.time(next) != null
            || scene.is(next, "period")
            || scene.is(next, "by-charge")
            || scene.is(next, "that")
            || scene.is(next, "except")
            || scene.is(hit.at() - 1, "relative") && scene.isCoordinated(next)
            || scene.is(next, "preposition"));
  }

  /// Whether it is a past of killing, arresting, charging and their like, whose passive is spelt
  /// alike.
  static boolean mayBePassive(Scene scene, Hit hit) {
    var type = hit.trigger().type();
    boolean kind =
        hit.trigger().role().isPresent()
            || type.equals("COERCE")
            || type.equals("ACCUSE") && scene.is(hit.end(), "by-charge");
    return hit.form().shape() == Shape.PAST && hit.trigger().object() && kind && !isDistinct(hit);
  }

  /// Whether its passive has other letters: "wounded", "was wounded".
  static boolean isDistinct(Hit hit) {
    return hit.trigger().passive();
  }

  /// Whether a verb without object tells what its subject suffers: "met their death".
  static boolean isLoss(Hit hit) {
    var trigger = hit.trigger();
    return trigger.role().isPresent() && !trigger.object() && trigger.targets().isEmpty();
  }
}
