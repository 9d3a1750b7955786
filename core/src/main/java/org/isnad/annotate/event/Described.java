package org.isnad.annotate.event;

import java.util.List;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Finds who is described by a relative clause, or by one behind "and" and a pronoun.
final class Described {

  private static final int FARTHEST = 16;

  private final Scene scene;
  private final Participants participants;

  Described(Reading reading) {
    this.scene = reading.scene();
    this.participants = reading.participants();
  }

  /// Of a phrase right before a relative pronoun whom that means: the whole, its last part, or the
  /// people before whose it is; null where it can mean none.
  @Nullable Participant fitting(Participant phrase, Agreement pronoun, int from) {
    if (agrees(phrase, pronoun)) {
      return phrase;
    }
    return pronoun == Agreement.THEY ? pluralBefore(phrase.to(), from) : inner(phrase, pronoun);
  }

  private static boolean agrees(Participant phrase, Agreement pronoun) {
    boolean unsure = pronoun != Agreement.THEY && phrase.isHuman();
    return phrase.agreement().agrees(pronoun) && !(unsure && phrase.agreement() == Agreement.ANY);
  }

  /// The last part of a phrase where a relative pronoun can only mean that: "the spokesman of the
  /// forces, which".
  private @Nullable Participant inner(Participant phrase, Agreement pronoun) {
    for (int j = phrase.from() + 1; j < phrase.to(); j++) {
      var part = participants.at(j);
      if (part != null && part.to() == phrase.to() && isActing(part) && agrees(part, pronoun)) {
        return part;
      }
    }
    return null;
  }

  /// The nearest phrase for people that ends before a token, over whose they are: "the ministers of
  /// the council's states, who".
  private @Nullable Participant pluralBefore(int end, int from) {
    for (int j = end - 1; j >= Math.max(from, end - FARTHEST) && !scene.isStop(j); j--) {
      var phrase = participants.at(j);
      if (phrase != null && isPeople(phrase) && !participants.isInside(j)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isPeople(Participant phrase) {
    return phrase.isHuman() && phrase.agreement().agrees(Agreement.THEY);
  }

  /// Whether a phrase can do what a relative clause right behind it says, whatever governs it: no
  /// state, which then rather is a place.
  static boolean isActing(Participant phrase) {
    return phrase.acts() && phrase.kind() != Kind.STATE && phrase.kind() != Kind.CAPITAL;
  }

  /// Whether "and he" stands at a token before a verb in the present, which tells what somebody
  /// does meanwhile.
  boolean isMeanwhile(int pronoun, int verb) {
    char first = scene.tokens.key(verb).charAt(0);
    boolean present = first == Letters.YEH || first == Letters.TEH;
    return present && scene.is(pronoun, "copula") && scene.isCoordinated(pronoun);
  }

  /// Whom such a pronoun means, the nearest who agrees: "the film shows N while he hits".
  List<Participant> meanwhile(int pronoun, int from) {
    var agreement = Agreement.ofPersonal(scene.tokens.key(pronoun));
    for (int j = pronoun - 1; j >= Math.max(from, pronoun - FARTHEST) && !scene.isStop(j); j--) {
      var phrase = participants.at(j);
      boolean agrees = phrase != null && phrase.acts() && phrase.agreement().agrees(agreement);
      if (phrase != null && agrees && phrase.kind() != Kind.MEDIA && !participants.isInside(j)) {
        return List.of(phrase);
      }
    }
    return List.of();
  }
}
