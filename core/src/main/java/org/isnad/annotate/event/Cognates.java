package org.isnad.annotate.event;

import java.util.List;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Letters;

/// Finds nouns that are no events of their own behind a verb: what only says what the verb says,
/// and troops on the way that an attack hits.
final class Cognates {

  private static final int MARKED_REACH = 30;
  private static final int COGNATE_REACH = 6;

  private final Scene scene;

  Cognates(Scene scene) {
    this.scene = scene;
  }

  /// Whether the event before takes in a noun.
  boolean absorb(List<Finding> found, Finding noun) {
    var verb = found.getLast();
    if (isHit(verb, noun)) {
      var span = scene.tokens.span(noun.at(), noun.end(), 0);
      var troops = new Participant(noun.at(), noun.end(), span, Kind.FORCE, Agreement.SHE);
      found.set(found.size() - 1, verb.withRoles(verb.roles().withTargets(List.of(troops))));
      return true;
    }
    return isCognate(verb, noun);
  }

  /// Whether the noun of a mobilization stands right behind the verb of an attack, whose object it
  /// is: "the planes bombed reinforcements".
  private boolean isHit(Finding verb, Finding noun) {
    int end =
        verb.roles().actors().stream()
            .mapToInt(Participant::to)
            .filter(to -> to <= noun.at())
            .reduce(verb.end(), Math::max);
    boolean attack =
        verb.hit().filter(hit -> hit.form().isFinite() && hit.trigger().object()).isPresent();
    return attack
        && verb.type().equals("ASSAULT")
        && noun.type().equals("MOBILIZE")
        && verb.roles().targets().isEmpty()
        && noun.hit().filter(hit -> hit.form().shape() == TriggerForm.Shape.NOUN).isPresent()
        && noun.hit().filter(hit -> hit.letters() == 0).isPresent()
        && noun.at() == end;
  }

  /// Whether a noun only says what its verb says: "sent aid", "raised the alert".
  private boolean isCognate(Finding verb, Finding noun) {
    var hit = noun.hit().orElseThrow();
    boolean held = verb.isFinite() && scene.is(verb.at(), "holding") && isIndefinite(noun);
    boolean near = noun.at() - verb.at() <= (held ? MARKED_REACH : COGNATE_REACH);
    if (near && verb.type().equals("COERCE") && isSentence(noun, hit)) {
      return true;
    }
    return verb.isFinite()
        && noun.carrier().isEmpty()
        && hit.form().shape() == TriggerForm.Shape.NOUN
        && verb.type().equals(noun.type())
        && near
        && hit.letters() == 0
        && !scene.is(noun.at() - 1, "preposition")
        && !scene.isBehindConjunction(noun.at());
  }

  private boolean isIndefinite(Finding noun) {
    var key = scene.tokens.key(noun.at());
    return key.charAt(key.length() - 1) == Letters.ALEF;
  }

  /// Whether a noun behind a court's verb says to what somebody is sentenced.
  private boolean isSentence(Finding noun, Hit hit) {
    return hit.preposition() == Letters.BEH && scene.is(noun.at(), "verdict");
  }
}
