package org.isnad.annotate.event;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds whom a verb without a subject goes back to: of those who agree, the subject of the verb
/// before, then who stands first in the sentence, then of whom the sentence before told; and hands
/// pronouns to who resolves them.
final class Antecedents {

  private static final int BEGINNING = 2;
  private static final int ADJECTIVES = 3;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Candidates candidates;
  private final Pronouns pronouns;
  private final Others others;

  Antecedents(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.candidates = new Candidates(reading);
    this.pronouns = new Pronouns(reading);
    this.others = new Others(reading);
  }

  /// The roles of a hit with those whom its words only point at.
  Roles complete(Hit hit, Roles roles) {
    var subject =
        roles.actors().isEmpty() && isElided(hit, roles) ? subject(hit) : carrying(hit, roles);
    boolean other = subject.stream().noneMatch(roles.targets()::contains);
    var all = other && !subject.isEmpty() ? roles.withActors(subject) : roles;
    int letters = hit.form().pronoun();
    if (letters == 0) {
      return all.targets().isEmpty() ? all.withTargets(marked(hit, all)) : all;
    }
    var agreement = Agreement.ofPronoun(scene.tokens.key(hit.at()), letters);
    boolean noun = hit.form().shape() == Shape.NOUN;
    if (NounRoles.isReception(scene, hit)) {
      return all.withTargets(pronouns.meant(hit, agreement, all));
    }
    if (noun && !isCharged(hit) && (hit.trigger().genitiveActs() || isObjectMarked(hit))) {
      return all.actors().isEmpty() ? all.withActors(pronouns.meant(hit, agreement, all)) : all;
    }
    boolean victim = hit.trigger().genitive() == Genitive.TARGET || isCharged(hit);
    boolean object = noun ? victim : hit.trigger().object();
    return object && all.targets().isEmpty()
        ? all.withTargets(pronouns.meant(hit, agreement, all))
        : all;
  }

  /// Who carries out what a noun says, where the light verb's subject is a pronoun behind "that" or
  /// is left out at the beginning of a sentence.
  private List<Participant> carrying(Hit hit, Roles roles) {
    var carrier = hit.carrier();
    if (carrier == null || !roles.actors().isEmpty() || !acts(hit, carrier)) {
      return List.of();
    }
    var verb = Agreement.ofVerb(scene.tokens.key(carrier.at()).substring(carrier.letters()));
    int at = carrier.at();
    if (scene.is(at - 1, "saying-that-one")) {
      var before = candidates.before(at - 1, verb);
      return before.isEmpty() ? List.of() : List.of(before.getFirst());
    }
    boolean bare = hit.at() == at + 1 || isNoSubject(at + 1);
    boolean first = at == reading.from() && carrier.letters() > 0 && bare;
    return first
        ? reading.topic().stream().filter(actor -> Candidates.fits(actor, verb)).toList()
        : List.of();
  }

  /// Whether a light verb has a doer for its subject, not the event itself: "it holds talks", not
  /// "the inquiry is held".
  private boolean acts(Hit hit, Hit.Carrier carrier) {
    boolean active = carrier.shape() == Shape.PAST || carrier.shape() == Shape.PRESENT;
    boolean definite = Clitics.hasArticle(scene.tokens.key(hit.at()).substring(hit.letters()));
    boolean happens =
        reading.hits().light(scene, carrier.at()).stream()
            .anyMatch(other -> other.verb().happens());
    return active
        && !(definite && happens)
        && carrier.verb().carries()
        && !carrier.verb().undergone()
        && !carrier.verb().happens();
  }

  /// Whether the verb's subject is not said: nothing that could be one stands behind it.
  private boolean isElided(Hit hit, Roles roles) {
    var form = hit.form();
    boolean verb = form.shape() == Shape.PAST || form.shape() == Shape.PRESENT;
    boolean acts = verb && !Passives.isLoss(hit);
    if (!acts || form.subject() == Agreement.NONE || hit.carrier() != null) {
      return false;
    }
    if (form.subject() == Agreement.THEY) {
      return !Passives.mayBePassive(scene, hit)
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
    if (isSaidOfOther(hit)) {
      return List.of();
    }
    var near = hit.letters() > 0 ? nearer(hit, verb) : List.<Participant>of();
    if (!near.isEmpty()) {
      return near;
    }
    if (hit.letters() == 0 && scene.is(hit.at() - 1, "relative")) {
      return described(hit, verb);
    }
    if (candidates.isSaidOfThing(hit) && !isAdverb(hit.at() - 1)) {
      return List.of();
    }
    for (var finding : reading.found().reversed()) {
      var actors = finding.roles().actors();
      if (finding.isFinite() && actors.stream().anyMatch(actor -> Candidates.fits(actor, verb))) {
        return actors;
      }
    }
    var before = candidates.before(hit.at(), verb);
    if (!before.isEmpty()) {
      return List.of(subjectOfVerb(hit, before));
    }
    boolean first = hit.at() <= reading.from() + BEGINNING && hit.letters() > 0;
    return first
        ? reading.topic().stream().filter(actor -> Candidates.fits(actor, verb)).toList()
        : List.of();
  }

  /// Whether the clause behind "that" in which a verb stands begins with a word that nobody knows
  /// and that goes with it.
  private boolean isSaidOfOther(Hit hit) {
    for (int j = hit.at() - 1; j > reading.from() && !scene.isStop(j); j--) {
      if (scene.is(j, "saying-that") && !scene.is(j, "saying-that-one")) {
        boolean unknown = j + 1 < hit.at() && others.isUnknown(j + 1);
        var noun = Agreement.ofNoun(scene.tokens.key(j + 1));
        int that = j;
        boolean told = reading.found().stream().anyMatch(f -> f.isFinite() && f.at() > that);
        return unknown && !told && noun.agrees(hit.form().subject());
      }
    }
    return false;
  }

  /// Whether a word stands there that may tell how somebody does it: in the accusative, or behind
  /// "in a way".
  private boolean isAdverb(int i) {
    var key = scene.tokens.key(i);
    return key.charAt(key.length() - 1) == Letters.ALEF || scene.is(i - 1, "manner");
  }

  /// Whom a relative clause describes that begins with the verb.
  private List<Participant> described(Hit hit, Agreement verb) {
    var before = candidates.before(hit.at(), verb);
    if (before.isEmpty() || !candidates.isBeside(before.getLast(), hit.at() - 1)) {
      return List.of();
    }
    var last = before.getLast();
    var pronoun = Agreement.ofRelative(scene.tokens.key(hit.at() - 1));
    if (!last.agreement().agrees(pronoun)) {
      return List.of();
    }
    boolean parted = last.kind() == Participant.Kind.PERSON && last.to() < hit.at() - 1;
    return parted ? List.of() : List.of(last);
  }

  /// Whom the clause is about that begins behind "that" nearer than the last event, to which a
  /// joined verb belongs: "said that the kingdom had welcomed it and answered".
  private List<Participant> nearer(Hit hit, Agreement verb) {
    int last = reading.found().isEmpty() ? reading.from() : reading.found().getLast().at();
    for (int j = hit.at() - 1; j > last && !scene.isStop(j); j--) {
      if (scene.is(j, "saying-that")) {
        var topic = participants.at(j + 1);
        return topic != null && topic.acts() && Candidates.fits(topic, verb)
            ? List.of(topic)
            : List.of();
      }
    }
    return List.of();
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

  /// Whether a verb right behind the noun of an event says something of it.
  private boolean isSaidOf(Hit hit, Finding event) {
    boolean noun = event.hit().filter(h -> h.form().shape() == Shape.NOUN).isPresent();
    boolean parted = IntStream.range(event.end(), hit.at()).anyMatch(scene::isComma);
    return noun && !parted && hit.at() - event.end() <= ADJECTIVES;
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

  /// Whom the pronoun on a preposition right behind the trigger means: "sentenced him".
  private List<Participant> marked(Hit hit, Roles roles) {
    var pronoun =
        Pronominal.object(scene, hit.end())
            .or(() -> Pronominal.of(scene, hit.end(), hit.trigger().targets()));
    return pronoun.map(agreement -> pronouns.meant(hit, agreement, roles)).orElse(List.of());
  }
}
