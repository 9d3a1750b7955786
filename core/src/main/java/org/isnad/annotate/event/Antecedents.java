package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Finds whom a verb without a subject and a pronoun go back to: of those who agree, the subject of
/// the verb before, then who stands first in the sentence, then of whom the sentence before told.
final class Antecedents {

  private static final int FARTHEST = 45;
  private static final int BEGINNING = 2;
  private static final int NEAREST = 6;
  private static final int ADJECTIVES = 3;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;

  Antecedents(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
  }

  /// The roles of a hit with those whom its words only point at.
  Roles complete(Hit hit, Roles roles) {
    var subject =
        roles.actors().isEmpty() && isElided(hit, roles) ? subject(hit) : List.<Participant>of();
    boolean other = subject.stream().noneMatch(roles.targets()::contains);
    var all = other && !subject.isEmpty() ? roles.withActors(subject) : roles;
    int letters = hit.form().pronoun();
    if (letters == 0) {
      return all.targets().isEmpty() ? all.withTargets(marked(hit, all)) : all;
    }
    var agreement = Agreement.ofPronoun(scene.tokens.key(hit.at()), letters);
    boolean noun = hit.form().shape() == Shape.NOUN;
    if (noun && !isCharged(hit) && (hit.trigger().genitiveActs() || isObjectMarked(hit))) {
      return all.actors().isEmpty() ? all.withActors(pronoun(hit, agreement, all)) : all;
    }
    boolean victim = hit.trigger().genitive() == Genitive.TARGET || isCharged(hit);
    boolean object = noun ? victim : hit.trigger().object();
    return object && all.targets().isEmpty() ? all.withTargets(pronoun(hit, agreement, all)) : all;
  }

  /// Whether the verb's subject is not said: nothing that could be one stands behind it.
  private boolean isElided(Hit hit, Roles roles) {
    var form = hit.form();
    boolean verb = form.shape() == Shape.PAST || form.shape() == Shape.PRESENT;
    boolean acts = verb && !VerbRoles.isLoss(hit);
    if (!acts || form.subject() == Agreement.NONE || hit.carrier() != null) {
      return false;
    }
    if (form.subject() == Agreement.THEY) {
      return !VerbRoles.mayBePassive(hit)
          || roles.targets().stream().anyMatch(target -> target.from() >= hit.end());
    }
    boolean passive =
        hit.trigger().role().isPresent()
            && form.pronoun() == 0
            && (hit.trigger().object() || form.subject() == Agreement.HE);
    return !passive
        && (!roles.targets().isEmpty() && !roles.byPreposition() || isNoSubject(hit.end()));
  }

  private boolean isNoSubject(int i) {
    if (!scene.isWord(i)
        || scene.time(i) != null
        || scene.is(i, "preposition")
        || scene.is(i, "that")) {
      return true;
    }
    if (participants.at(i) != null) {
      return participants.proclitic(i) != 0;
    }
    var key = scene.tokens.key(i);
    boolean accusative = key.length() > BEGINNING && key.charAt(key.length() - 1) == Letters.ALEF;
    char first = key.charAt(0);
    return accusative
        || first == Letters.BEH
        || first == Letters.LAM
        || Clitics.isConjunction(first);
  }

  private List<Participant> subject(Hit hit) {
    var verb = hit.form().subject();
    var last = reading.found().isEmpty() ? null : reading.found().getLast();
    if (last != null && hit.letters() == 0 && isSaidOf(hit, last)) {
      return last.roles().actors();
    }
    for (var finding : reading.found().reversed()) {
      var actors = finding.roles().actors();
      if (finding.isFinite() && actors.stream().anyMatch(actor -> fits(actor, verb))) {
        return actors;
      }
    }
    var before = before(hit.at(), verb);
    if (!before.isEmpty() && scene.is(hit.at() - 1, "relative")) {
      return isBeside(before.getLast(), hit.at() - 1) ? List.of(before.getLast()) : List.of();
    }
    if (!before.isEmpty()) {
      return List.of(subjectOfVerb(hit, before));
    }
    boolean first = hit.at() <= reading.from() + BEGINNING && hit.letters() > 0;
    return first ? reading.topic().stream().filter(actor -> fits(actor, verb)).toList() : List.of();
  }

  /// Whom a verb joined by "and" goes on about: of phrases the last behind a verb that is no event,
  /// as its ending of the feminine shows, else the first.
  private Participant subjectOfVerb(Hit hit, List<Participant> phrases) {
    boolean joined = hit.letters() > 0 && hit.form().subject() == Agreement.SHE;
    return phrases.reversed().stream()
        .filter(phrase -> joined && isFeminineVerb(phrase.from() - 1))
        .findFirst()
        .orElse(phrases.getFirst());
  }

  private boolean isFeminineVerb(int i) {
    return scene.isWord(i)
        && i >= reading.from()
        && scene.name(i) == null
        && scene.kinds(i).isEmpty()
        && scene.tokens.key(i).length() > ADJECTIVES
        && scene.tokens.key(i).charAt(scene.tokens.key(i).length() - 1) == Letters.TEH;
  }

  /// Whether a relative clause can be about a phrase: no other clause begins between them.
  private boolean isBeside(Participant phrase, int relative) {
    return relative - phrase.to() <= ADJECTIVES
        && IntStream.range(phrase.to(), relative).noneMatch(i -> scene.is(i, "that"));
  }

  /// Whether a verb right behind the noun of an event says something of it.
  private boolean isSaidOf(Hit hit, Finding event) {
    boolean noun = event.hit().filter(h -> h.form().shape() == Shape.NOUN).isPresent();
    boolean parted = IntStream.range(event.end(), hit.at()).anyMatch(scene::isComma);
    return noun && !parted && hit.at() - event.end() <= ADJECTIVES;
  }

  private List<Participant> pronoun(Hit hit, Agreement agreement, Roles roles) {
    var described = described(hit, agreement);
    if (described != null) {
      return List.of(described);
    }
    if (isSaidOfThing(hit)) {
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
        before(hit.at(), agreement).stream()
            .filter(one -> roles.actors().stream().noneMatch(actor -> isNamedAlike(one, actor)))
            .filter(one -> !roles.targets().contains(one))
            .filter(one -> !human || !one.isPolitical() || one.isHuman())
            .toList();
    if (!before.isEmpty()) {
      return List.of(before.getLast());
    }
    return reading.topic().stream()
        .filter(one -> fits(one, agreement))
        .filter(one -> roles.actors().stream().noneMatch(actor -> isNamedAlike(one, actor)))
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
            .filter(one -> fits(one, agreement) && !roles.actors().contains(one))
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

  /// Whether a crime stands right behind a noun of accusing: then its pronoun is the accused.
  private boolean isCharged(Hit hit) {
    return hit.trigger().type().equals("ACCUSE") && scene.is(hit.end(), "by-charge");
  }

  /// Whether lam marks the object right behind a noun: then the pronoun on it is the doer.
  private boolean isObjectMarked(Hit hit) {
    return IntStream.rangeClosed(hit.end(), hit.end() + 1)
        .filter(scene::isWord)
        .mapToObj(scene.tokens::key)
        .anyMatch(key ->
            key.length() > 2 && key.charAt(0) == Letters.LAM && key.charAt(1) == Letters.LAM);
  }

  /// Whether a verb stands right behind a noun without article that names nobody, which its pronoun
  /// then means: "tombs that fighters destroyed".
  private boolean isSaidOfThing(Hit hit) {
    int i = hit.at() - 1;
    return hit.form().isFinite()
        && hit.letters() == 0
        && i >= reading.from()
        && scene.isWord(i)
        && scene.kinds(i).isEmpty()
        && scene.name(i) == null
        && scene.time(i) == null
        && !participants.isInside(i)
        && participants.at(i) == null
        && !Clitics.hasArticle(scene.tokens.key(i));
  }

  /// Where the relative pronoun stands to which a noun's pronoun goes back: "the car which was
  /// seized"; -1 when none does.
  private int relative(Hit hit) {
    int verb = hit.carrier() == null ? hit.at() : hit.carrier().at();
    return verb < hit.at() && scene.is(verb - 1, "relative") ? verb - 1 : -1;
  }

  private List<Participant> participantBefore(int relative, Agreement agreement) {
    for (int j = relative - 1; j >= Math.max(reading.from(), relative - NEAREST); j--) {
      var phrase = participants.at(j);
      if (phrase != null && isBeside(phrase, relative) && phrase.to() <= relative) {
        return phrase.to() == relative && fits(phrase, agreement) ? List.of(phrase) : List.of();
      }
    }
    return List.of();
  }

  /// Whom the pronoun on a preposition right behind the trigger means: "sentenced him".
  private List<Participant> marked(Hit hit, Roles roles) {
    var pronoun =
        Pronominal.object(scene, hit.end())
            .or(() -> Pronominal.of(scene, hit.end(), hit.trigger().targets()));
    return pronoun.map(agreement -> pronoun(hit, agreement, roles)).orElse(List.of());
  }

  /// The phrase that a verb right behind it describes, whatever governs it: "migrants whom a ship
  /// saved". Null when there is none.
  private @Nullable Participant described(Hit hit, Agreement agreement) {
    for (int j = hit.at() - 1; hit.letters() == 0 && j >= hit.at() - NEAREST; j--) {
      var phrase = participants.at(j);
      if (phrase != null && isAdjectives(phrase.to(), hit.at())) {
        return hit.form().isFinite() && fits(phrase, agreement) ? phrase : null;
      }
    }
    return null;
  }

  /// Those who stand free before a token and agree, in reading order.
  private List<Participant> before(int at, Agreement agreement) {
    var found = new ArrayList<Participant>();
    for (int j = Math.max(reading.from(), at - FARTHEST); j < at; j++) {
      var participant = participants.at(j);
      if (participant == null || participant.to() > at) {
        continue;
      }
      int first = participant.from();
      boolean verb = reading.found().stream().anyMatch(finding -> finding.at() == first);
      if (!verb && canBeMeant(participant) && fits(participant, agreement)) {
        found.add(participant);
      }
      j = participant.to() - 1;
    }
    return found;
  }

  /// Whether it acts and stands free: no outlet, which only tells, and no place that heads a line.
  private boolean canBeMeant(Participant participant) {
    boolean place = participant.kind() == Kind.STATE || participant.kind() == Kind.CAPITAL;
    boolean heading = place && scene.isStop(participant.to());
    return participant.acts()
        && participant.kind() != Kind.MEDIA
        && !scene.is(participant.from() - 1, "place-noun")
        && !heading
        && isFree(participant);
  }

  private boolean isFree(Participant participant) {
    return !scene.isGoverned(participant.from()) && participants.proclitic(participant.from()) == 0;
  }

  private static boolean fits(Participant participant, Agreement agreement) {
    return participant.agreement().agrees(agreement);
  }
}
