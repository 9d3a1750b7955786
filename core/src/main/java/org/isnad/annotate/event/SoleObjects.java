package org.isnad.annotate.event;

import java.util.List;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.text.Enclitics;

/// Tells of the only phrase behind a verb whether it is whom the verb is done to.
final class SoleObjects {

  private final Reading reading;
  private final Scene scene;
  private final Phrases phrases;

  SoleObjects(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.phrases = phrases;
  }

  /// Whether who suffers is named, not who does it.
  boolean suffers(Hit hit, List<Participant> phrase) {
    var first = phrase.getFirst();
    return isVictims(hit, first)
        || isAsked(hit, phrase.getLast())
        || isMetByOther(hit)
        || hit.trigger().object() && isPossessed(first);
  }

  /// Whether a verb of meeting that goes on with what somebody does has only one phrase behind it,
  /// which then is whom he meets: "will go to the capital, where he will meet N".
  private boolean isMetByOther(Hit hit) {
    boolean meets = hit.trigger().type().equals("CONSULT") && hit.trigger().object();
    boolean goesOn = hit.letters() > 0 || scene.is(hit.at() - 1, "where");
    return meets
        && goesOn
        && hit.at() > reading.from()
        && reading.found().stream()
            .filter(Finding::isFinite)
            .flatMap(finding -> finding.roles().actors().stream())
            .anyMatch(actor -> actor.isHuman() && actor.agreement().agrees(hit.form().subject()));
  }

  /// Whether a pronoun is written onto a person's word, which then is hardly the subject.
  private boolean isPossessed(Participant phrase) {
    boolean single = phrase.to() == phrase.from() + 1 && phrase.kind() == Kind.PEOPLE;
    return scene.is(phrase.from(), "counterpart")
        || single
            && Enclitics.endings(scene.tokens.key(phrase.from())).stream()
                .anyMatch(e -> e.letters() > 1);
  }

  /// Whether a verb that cannot do without somebody asked has only one phrase, and what is asked
  /// behind it.
  private boolean isAsked(Hit hit, Participant last) {
    return hit.trigger().type().equals("REQUEST")
        && hit.trigger().genitive() == Genitive.TARGET
        && scene.is(last.to(), "preposition");
  }

  /// Whether the only phrase behind a verb that could be passive is the one it is done to.
  private boolean isVictims(Hit hit, Participant only) {
    boolean object = hit.trigger().object();
    boolean counted = scene.quantity(only.from()) != null || phrases.isCounted(only);
    boolean many = only.agreement() == Agreement.THEY || counted;
    boolean human =
        only.kind() == Kind.PEOPLE
            || only.kind() == Kind.PERSON
            || many
            || scene.is(only.from(), Kinds.INDIVIDUAL);
    boolean victims = hit.trigger().role().isPresent() && human && object || Passives.isLoss(hit);
    return victims || object && only.kind() == Kind.PLACE;
  }
}
