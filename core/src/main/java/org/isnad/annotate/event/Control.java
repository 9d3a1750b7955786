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
  private static final String LAM = String.valueOf(Letters.LAM);
  private static final String THREATEN = "THREATEN";
  private static final Set<String> OWN_DEED = Set.of(THREATEN, "AGREE");

  /// What one sets out for, so that its purpose is the deed of who does it.
  static final Set<String> MOTION = Set.of("CONSULT", "MOBILIZE");

  private static final Set<String> OPINION = Set.of("SUPPORT", "ACCUSE", "REJECT");

  private Control() {}

  /// The roles of a hit with what the verb before it adds.
  static Roles of(Reading reading, Hit hit, Roles roles) {
    var verb = reading.found().isEmpty() ? null : reading.found().getLast();
    char preposition = preposition(reading.scene(), hit);
    boolean carried = hit.carrier() != null && preposition == 0;
    if (verb == null || carried || !hangs(reading.scene(), hit, preposition)) {
      return roles;
    }
    boolean guilt = verb.type().equals(COERCE) && !MERCY.contains(hit.trigger().type());
    boolean cause = hit.carrier() != null && preposition == Letters.LAM && guilt;
    if (cause || (guilt || verb.type().equals(ACCUSE)) && preposition == Letters.BEH) {
      return roles.actors().isEmpty() ? roles.withActors(verb.roles().targets()) : roles;
    }
    if (hit.carrier() != null && !MOTION.contains(verb.type())) {
      return roles;
    }
    boolean governs = verb.isFinite() || verb.type().equals(REQUEST);
    if (!governs || OPINION.contains(verb.type()) || hit.at() - verb.endOfTargets() > REACH) {
      return roles;
    }
    boolean purpose = preposition == Letters.LAM && !isComplement(verb, hit);
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

  /// Whether lam right behind a verb that asks for it marks its own complement, no purpose:
  /// "repelled the attacks".
  private static boolean isComplement(Finding verb, Hit hit) {
    return verb.end() == (hit.carrier() == null ? hit.at() : hit.carrier().at())
        && verb.hit().filter(one -> one.trigger().targets().contains(LAM)).isPresent();
  }

  /// Whether who threatens or agrees speaks of what he would do himself: "threatened with strikes",
  /// not "warned of the war".
  private static boolean isOwn(Finding verb, Hit hit) {
    boolean by = !verb.type().equals(THREATEN) || hit.preposition() == Letters.BEH;
    boolean noun = hit.form().shape() == TriggerForm.Shape.NOUN;
    return OWN_DEED.contains(verb.type()) && (by || !noun);
  }

  /// The preposition written onto a noun, or onto the light noun that carries it: "to hold talks";
  /// 0 when none is.
  private static char preposition(Scene scene, Hit hit) {
    var carrier = hit.carrier();
    return carrier == null ? hit.preposition() : carrier.preposition(scene);
  }

  /// Whether it depends on what stands before it: a noun behind a preposition, a verb behind
  /// "that".
  private static boolean hangs(Scene scene, Hit hit, char preposition) {
    return switch (hit.form().shape()) {
      case NOUN -> preposition != 0 || scene.is(hit.at() - 1, "preposition");
      case PRESENT -> hit.letters() == 0 && scene.is(hit.at() - 1, "that");
      default -> false;
    };
  }
}
