package org.isnad.annotate.event;

import java.util.Set;
import org.isnad.text.Letters;

/// Who does what a verbal noun says that hangs on a verb: whom a request addresses does what is
/// asked, who is accused what he is accused of; who threatens, agrees or comes for a purpose does
/// it himself.
final class Control {

  private static final String ACCUSE = "ACCUSE";
  private static final String COERCE = "COERCE";
  private static final Set<String> MERCY = Set.of(COERCE, "CONCEDE");
  private static final String REQUEST = "REQUEST";
  private static final int REACH = 14;
  private static final String THREATEN = "THREATEN";
  private static final Set<String> OWN_DEED = Set.of(THREATEN, "AGREE");
  private static final Set<String> OPINION = Set.of("SUPPORT", "ACCUSE", "REJECT");

  private Control() {}

  /// The roles of a hit with what the verb before it adds.
  static Roles of(Reading reading, Hit hit, Roles roles) {
    var verb = reading.found().isEmpty() ? null : reading.found().getLast();
    boolean hangs = hit.carrier() == null && hangs(reading.scene(), hit);
    if (verb == null || !hangs) {
      return roles;
    }
    boolean guilt = verb.type().equals(COERCE) && !MERCY.contains(hit.trigger().type());
    if ((guilt || verb.type().equals(ACCUSE)) && hit.preposition() == Letters.BEH) {
      return roles.actors().isEmpty() ? roles.withActors(verb.roles().targets()) : roles;
    }
    boolean governs = verb.isFinite() || verb.type().equals(REQUEST);
    if (!governs || OPINION.contains(verb.type()) || hit.at() - verb.endOfTargets() > REACH) {
      return roles;
    }
    boolean purpose = hit.preposition() == Letters.LAM;
    if (verb.type().equals(REQUEST)) {
      var asked = verb.roles().targets();
      boolean undergoes = asked.stream().anyMatch(roles.targets()::contains);
      return roles.actors().isEmpty() && !undergoes ? roles.withActors(asked) : roles;
    }
    boolean deal = hit.trigger().type().equals("AGREE");
    boolean own = purpose && !verb.type().equals(THREATEN) || isOwn(verb, hit) && !deal;
    if (!own || verb.roles().actors().isEmpty()) {
      return roles;
    }
    if (roles.actors().isEmpty()) {
      return roles.withActors(verb.roles().actors());
    }
    boolean meets = purpose && hit.trigger().type().equals("CONSULT") && roles.targets().isEmpty();
    return meets ? new Roles(verb.roles().actors(), roles.actors(), false, false) : roles;
  }

  /// Whether who threatens or agrees speaks of what he would do himself: "threatened with strikes",
  /// not "warned of the war".
  private static boolean isOwn(Finding verb, Hit hit) {
    boolean by = !verb.type().equals(THREATEN) || hit.preposition() == Letters.BEH;
    boolean noun = hit.form().shape() == TriggerForm.Shape.NOUN;
    return OWN_DEED.contains(verb.type()) && (by || !noun);
  }

  /// Whether it depends on what stands before it: a noun behind a preposition, a verb behind
  /// "that".
  private static boolean hangs(Scene scene, Hit hit) {
    return switch (hit.form().shape()) {
      case NOUN -> hit.preposition() != 0 || scene.is(hit.at() - 1, "preposition");
      case PRESENT -> hit.letters() == 0 && scene.is(hit.at() - 1, "that");
      default -> false;
    };
  }
}
