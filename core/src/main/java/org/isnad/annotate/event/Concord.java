package org.isnad.annotate.event;

import java.util.List;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;

/// Tells which of the phrases before a verb go with it.
final class Concord {

  private Concord() {}

  /// Of phrases joined before a verb in the singular those from which on all go with it: of "two
  /// soldiers killed and N supports" the last.
  static List<Participant> agreeing(Hit hit, List<Participant> joined) {
    var verb = hit.form().subject();
    boolean single = verb == Agreement.HE || verb == Agreement.SHE;
    int from = joined.size();
    while (from > 0 && joined.get(from - 1).agreement().agrees(verb)) {
      from--;
    }
    return single && from < joined.size() ? joined.subList(from, joined.size()) : joined;
  }

  /// Whether a verb of the third person singular does not show that one body before it, known to be
  /// feminine, is none of its subjects.
  static boolean isSubjectOf(Hit hit, List<Participant> before) {
    if (hit.form().subject() == Agreement.SHE && before.size() == 1) {
      var one = before.getFirst();
      return one.kind() != Kind.PERSON || one.agreement() != Agreement.HE;
    }
    boolean past = hit.form().shape() == Shape.PAST && hit.form().pronoun() == 0;
    return !past
        || before.size() != 1
        || hit.form().subject() != Agreement.HE
        || before.getFirst().agreement() != Agreement.SHE;
  }
}
