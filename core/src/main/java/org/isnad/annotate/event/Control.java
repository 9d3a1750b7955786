package org.isnad.annotate.event;

import java.util.List;
import java.util.Set;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Letters;

/// Who does what a verbal noun says that hangs on a verb: whom a request addresses does what is
/// asked; who threatens, agrees or comes for a purpose does it himself.
final class Control {

  private static final int REACH = 14;
  private static final Set<String> OWN_DEED = Set.of("THREATEN", "AGREE");
  private static final Set<String> OPINION = Set.of("SUPPORT", "ACCUSE", "REJECT");

  private Control() {}

  /// The roles of a hit with what the verb before it adds; `before` are the events of its sentence
  /// so far.
  static Roles of(Scene scene, Hit hit, Roles roles, List<Finding> before) {
    boolean governed = hit.preposition() != 0 || scene.is(hit.at() - 1, "preposition");
    if (hit.form().shape() != Shape.NOUN || hit.carrier() != null || !governed) {
      return roles;
    }
    var verb = before.isEmpty() ? null : before.getLast();
    if (verb == null
        || !verb.isFinite()
        || OPINION.contains(verb.type())
        || hit.at() - verb.end() > REACH) {
      return roles;
    }
    boolean purpose = hit.preposition() == Letters.LAM;
    if (verb.type().equals("REQUEST")) {
      var asked = verb.roles().targets();
      boolean undergoes = asked.stream().anyMatch(roles.targets()::contains);
      return roles.actors().isEmpty() && !undergoes ? roles.withActors(asked) : roles;
    }
    if (!purpose && !OWN_DEED.contains(verb.type()) || verb.roles().actors().isEmpty()) {
      return roles;
    }
    if (roles.actors().isEmpty()) {
      return roles.withActors(verb.roles().actors());
    }
    boolean meets = purpose && hit.trigger().type().equals("CONSULT") && roles.targets().isEmpty();
    return meets ? new Roles(verb.roles().actors(), roles.actors(), false) : roles;
  }
}
