package org.isnad.annotate.event;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Finds whom a pronoun means: who is described right before, who suffers the verb to which its own
/// is joined, then of those who agree the nearest in the sentence, then of whom the sentence before
/// told.
final class Pronouns {

  private static final int NEAREST = 6;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Candidates candidates;

  Pronouns(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.candidates = new Candidates(reading);
  }

  /// Those whom a pronoun on a trigger or behind it means; none when that is not clear.
  ///
  /// @param roles who is known to take part already
  List<Participant> meant(Hit hit, Agreement agreement, Roles roles) {
    var described = described(hit, agreement);
    boolean within =
        described != null && roles.actors().stream().anyMatch(one -> isWithin(one, described));
    if (described != null && !within) {
      return List.of(described);
    }
    if (candidates.isSaidOfThing(hit)) {
      return List.of();
    }
    int relative = relative(hit);
    if (relative >= 0) {
      return participantBefore(relative, agreement);
    }
    var parallel = parallel(hit, agreement, roles);
    if (!parallel.isEmpty()) {
      return parallel;
    }
    boolean human = hit.trigger().role().isPresent();
    var before =
        candidates.before(hit.at(), agreement).stream()
            .filter(one -> roles.actors().stream().noneMatch(actor -> isNamedAlike(one, actor)))
            .filter(one -> !roles.targets().contains(one))
            .filter(one -> !human || !one.isPolitical() || one.isHuman())
            .filter(one -> !human || !scene.is(one.from(), "informant"))
            .toList();
    if (!before.isEmpty()) {
      return List.of(before.getLast());
    }
    var suffering = suffering(agreement, roles);
    if (human(hit) && !suffering.isEmpty()) {
      return suffering;
    }
    return reading.topic().stream()
        .filter(one -> Candidates.fits(one, agreement) && one.kind() != Kind.MEDIA)
        .filter(one -> roles.actors().stream().noneMatch(actor -> isNamedAlike(one, actor)))
        .limit(1)
        .toList();
  }

  /// Whether a phrase belongs to a subject before it, which it follows behind "of": "men of N".
  private boolean isWithin(Participant subject, Participant phrase) {
    return phrase.from() - subject.to() == 1 && scene.is(subject.to(), "by");
  }

  /// Whether it is done to persons: arrests, charges, sentences.
  private static boolean human(Hit hit) {
    var type = hit.trigger().type();
    return type.equals("COERCE") || type.equals("ACCUSE");
  }

  /// To whom the last event before was done that was done to a person who agrees.
  private List<Participant> suffering(Agreement agreement, Roles roles) {
    return reading.found().reversed().stream()
        .flatMap(finding -> finding.roles().targets().stream())
        .filter(one -> one.isHuman() && Candidates.fits(one, agreement))
        .filter(one -> !roles.actors().contains(one))
        .limit(1)
        .toList();
  }

  /// To whom the verb before is done to which one with an object pronoun is joined: "arrested the
  /// men and questioned them".
  private List<Participant> parallel(Hit hit, Agreement agreement, Roles roles) {
    boolean and = hit.letters() > 0 || scene.is(hit.at() - 1, "then");
    boolean joined = and && hit.form().shape() != Shape.NOUN;
    var last = joined && !reading.found().isEmpty() ? reading.found().getLast() : null;
    return last == null
        ? List.of()
        : last.roles().targets().stream()
            .filter(one -> Candidates.fits(one, agreement) && !roles.actors().contains(one))
            .toList();
  }

  /// Whether two phrases begin with the same word.
  private boolean isNamedAlike(Participant one, Participant other) {
    return Clitics.withoutArticle(scene.tokens.key(one.from()))
        .equals(Clitics.withoutArticle(scene.tokens.key(other.from())));
  }

  private boolean isAdjectives(int from, int to) {
    return to - from <= 2
        && IntStream.range(from, to)
            .allMatch(i -> scene.is(i, "not") || Clitics.hasArticle(scene.tokens.key(i)));
  }

  /// Where the relative pronoun stands to which a pronoun on a verb or noun goes back: "the town
  /// that they stormed", "the car which was seized"; -1 when none does.
  private int relative(Hit hit) {
    if (hit.form().isFinite() && hit.letters() == 0 && scene.is(hit.at() - 1, "relative")) {
      return hit.at() - 1;
    }
    int verb = hit.carrier() == null ? hit.at() : hit.carrier().at();
    return verb < hit.at() && scene.is(verb - 1, "relative") ? verb - 1 : -1;
  }

  private List<Participant> participantBefore(int relative, Agreement agreement) {
    for (int j = relative - 1; j >= Math.max(reading.from(), relative - NEAREST); j--) {
      var phrase = participants.at(j);
      if (phrase != null && candidates.isBeside(phrase, relative) && phrase.to() <= relative) {
        return phrase.to() == relative && Candidates.fits(phrase, agreement)
            ? List.of(phrase)
            : List.of();
      }
    }
    return List.of();
  }

  /// The phrase that a verb right behind it describes, whatever governs it: "migrants whom a ship
  /// saved". Null when there is none.
  private @Nullable Participant described(Hit hit, Agreement agreement) {
    for (int j = hit.at() - 1; hit.letters() == 0 && j >= hit.at() - NEAREST; j--) {
      var phrase = participants.at(j);
      if (phrase != null && isAdjectives(phrase.to(), hit.at())) {
        return hit.form().isFinite() && Candidates.fits(phrase, agreement) ? phrase : null;
      }
    }
    return null;
  }
}
