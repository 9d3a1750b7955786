package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Letters;

/// Reads subject and object of a verb, before and behind it.
final class VerbRoles {

  private final Scene scene;
  private final Participants participants;
  private final Reading reading;
  private final Phrases phrases;
  private final Subjects subjects;
  private final FarObjects objects;
  private final SoleObjects sole;
  private final Others others;
  private final Counts counts;
  private final Cast cast;

  VerbRoles(Reading reading, Phrases phrases, Cast cast) {
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.reading = reading;
    this.phrases = phrases;
    this.subjects = new Subjects(reading, phrases);
    this.objects = new FarObjects(reading, phrases);
    this.sole = new SoleObjects(reading, phrases);
    this.others = new Others(reading);
    this.counts = new Counts(reading);
    this.cast = cast;
  }

  void read(Hit hit) {
    var behind = phrases.behind(hit.end(), reading.to(), 2);
    if (hit.form().shape() == Shape.PARTICIPLE) {
      cast.actors.addAll(new Participles(reading, phrases).owner(hit));
      object(hit, behind, 0);
      return;
    }
    var attack = new AttackSubjects(reading, phrases).of(hit);
    if (attack.isPresent()) {
      cast.actors.addAll(attack.get().actors());
      cast.targets.addAll(attack.get().targets());
      return;
    }
    var national = behind.isEmpty() ? objects.national(hit) : Optional.<Participant>empty();
    if (national.isPresent()) {
      cast.targets.add(national.get());
      return;
    }
    var before = before(hit);
    if (before.isEmpty()) {
      var counted = counts.before(hit);
      counted.ifPresent(cast.targets::add);
      if (counted.isPresent()) {
        return;
      }
    }
    if (others.isResumed(hit) && !behind.isEmpty()) {
      if (isResumed(hit, before)) {
        cast.targets.addAll(before);
      }
      behind(hit, behind);
    } else {
      around(hit, before, behind);
    }
  }

  /// Takes what stands before the verb and behind it for who does it and whom it is done to.
  private void around(Hit hit, List<Participant> before, List<List<Participant>> behind) {
    var speaker = before.isEmpty() ? others.speaker(hit) : List.<Participant>of();
    if (!speaker.isEmpty() && !behind.isEmpty() && hit.form().pronoun() == 0) {
      cast.actors.addAll(speaker);
      object(hit, behind, 0);
    } else if (hit.form().pronoun() > 0) {
      withPronoun(hit, before, behind);
    } else if (hit.form().shape() == Shape.PASSIVE
        || Passives.isPassive(scene, hit, before, behind)) {
      cast.targets.addAll(behind.isEmpty() ? before : behind.getFirst());
    } else if (behind.isEmpty()
        && hit.form().subject() == Agreement.THEY
        && Passives.isUndergone(scene, hit)) {
      cast.targets.addAll(before);
    } else if (!before.isEmpty() && (Passives.isLoss(hit) || isResumed(hit, before))) {
      cast.targets.addAll(before);
    } else if (!before.isEmpty() || hit.form().subject() == Agreement.THEY) {
      cast.actors.addAll(before);
      object(hit, behind, 0);
    } else {
      behind(hit, behind);
    }
  }

  /// Whether the pronoun on the preposition right behind the verb means those before it, who then
  /// suffer it: "the man, they laid hands on him".
  private boolean isResumed(Hit hit, List<Participant> before) {
    int i = hit.end();
    var pronoun =
        before.isEmpty()
            ? Optional.<Agreement>empty()
            : Pronominal.of(scene, i, hit.trigger().targets());
    return pronoun.isPresent() && before.getFirst().agreement().agrees(pronoun.get());
  }

  private List<Participant> before(Hit hit) {
    if (hit.letters() > 0) {
      return List.of();
    }
    var before = Concord.agreeing(hit, subjects.before(hit.at(), reading.from()));
    var subject = Concord.isSubjectOf(hit, before) ? before : List.<Participant>of();
    if (subject.isEmpty() && hit.form().shape() == Shape.PRESENT) {
      subject = subjects.obliged(hit.at(), reading.from());
    }
    return subject.isEmpty() ? subjects.topic(hit, reading) : subject;
  }

  private void object(Hit hit, List<List<Participant>> behind, int index) {
    if (hit.trigger().object() && behind.size() > index) {
      cast.targets.addAll(behind.get(index));
    }
  }

  /// With its object written onto it a verb has at most its subject behind it; what stands before
  /// it is what the pronoun goes back to, or else the subject.
  private void withPronoun(Hit hit, List<Participant> before, List<List<Participant>> behind) {
    boolean subject = !behind.isEmpty() && follows(hit, behind.getFirst().getFirst());
    if (subject) {
      cast.actors.addAll(behind.getFirst());
    }
    boolean object = subject || scene.is(hit.at() - 1, "relative") || isMeant(hit, before);
    var thing = object && !subject ? participants.thing(hit.end()) : null;
    if (thing != null) {
      cast.actors.add(thing);
    }
    (object ? cast.targets : cast.actors).addAll(before);
  }

  /// Whether the pronoun on a verb can mean those before it and the verb cannot go with them: "some
  /// fishermen, a ship saved them".
  private boolean isMeant(Hit hit, List<Participant> before) {
    var pronoun = Agreement.ofPronoun(scene.tokens.key(hit.at()), hit.form().pronoun());
    return !before.isEmpty()
        && before.getFirst().agreement().agrees(pronoun)
        && !before.getFirst().agreement().agrees(hit.form().subject());
  }

  private void behind(Hit hit, List<List<Participant>> behind) {
    if (behind.isEmpty()) {
      return;
    }
    if (Passives.isLoss(hit) || hit.form().subject() == Agreement.NONE || isSaidOfAttack(hit)) {
      cast.targets.addAll(behind.getFirst());
      return;
    }
    if (hit.trigger().object() && others.isTopic(hit)) {
      cast.targets.addAll(behind.getFirst());
      return;
    }
    var first = behind.getFirst().getFirst();
    var guests = objects.guests(hit, behind.getFirst().getLast());
    int next = hit.end() + (scene.is(hit.end(), "also") ? 1 : 0);
    if (hit.trigger().object() && first.from() == next && isOther(hit, first)) {
      cast.targets.addAll(behind.getFirst());
    } else if (!guests.isEmpty()) {
      cast.actors.addAll(behind.getFirst());
      cast.targets.addAll(guests);
    } else if (behind.size() > 1) {
      cast.actors.addAll(behind.getFirst());
      object(hit, behind, 1);
    } else {
      only(hit, behind.getFirst());
      if (cast.targets.isEmpty() && !cast.actors.isEmpty()) {
        cast.targets.addAll(objects.behindClause(hit, cast.actors.getLast()));
      }
      if (isOpenRequest(hit)) {
        cast.targets.addAll(objects.addressed(behind.getFirst().getLast()));
      }
    }
  }

  /// Whether the noun of an attack stands right before a verb that tells whom it hit.
  private boolean isSaidOfAttack(Hit hit) {
    var last = reading.found().isEmpty() ? null : reading.found().getLast();
    return last != null
        && hit.letters() == 0
        && hit.trigger().object()
        && IntStream.range(last.end(), hit.at())
            .allMatch(i -> scene.is(i, "preposition") || scene.name(i) != null)
        && !last.isVerbal()
        && last.type().equals("ASSAULT")
        && hit.trigger().type().equals("ASSAULT");
  }

  private boolean isOpenRequest(Hit hit) {
    boolean open = cast.targets.isEmpty() && hit.trigger().object() && !cast.actors.isEmpty();
    return open && hit.trigger().type().equals("REQUEST");
  }

  private void only(Hit hit, List<Participant> phrase) {
    var first = phrase.getFirst();
    boolean joined = hit.end() > hit.at() + 1 && first.from() == hit.end();
    var thing =
        hit.trigger().object() ? others.counted(phrase.getLast()) : Optional.<Participant>empty();
    if (thing.isPresent() && follows(hit, first)) {
      cast.actors.addAll(phrase);
      cast.targets.add(thing.get());
      return;
    }
    boolean victims =
        sole.suffers(hit, phrase) || hit.trigger().object() && (joined || !follows(hit, first));
    if (victims || follows(hit, first)) {
      (victims ? cast.targets : cast.actors).addAll(phrase);
    }
  }

  /// Whether the verb's gender or the phrase's case shows that a phrase is not its subject.
  private boolean isOther(Hit hit, Participant phrase) {
    var verb = hit.form().subject();
    boolean many = phrase.agreement().agrees(Agreement.THEY);
    if (many && phrase.acts() && isOblique(phrase.from())) {
      return true;
    }
    return verb == Agreement.HE && phrase.agreement() == Agreement.SHE
        || verb == Agreement.SHE && phrase.agreement() == Agreement.HE;
  }

  private boolean isOblique(int from) {
    int i = scene.is(from, "quantifier") ? from + 1 : from;
    var key = scene.tokens.key(i);
    int last = key.length() - 1;
    return last > 2 && key.charAt(last) == Letters.NOON && key.charAt(last - 1) == Letters.YEH;
  }

  /// Whether nothing but particles, numbers, times and what somebody attends stands between verb
  /// and phrase: an unknown noun there is the subject.
  private boolean follows(Hit hit, Participant phrase) {
    for (int j = hit.end(); j < phrase.from(); j++) {
      var before = participants.at(j);
      if (before != null) {
        if (scene.isQuote(before.to()) && before.to() == phrase.from() - 1) {
          return false; // the quoted name is its own
        }
        j = before.to() - 1;
        continue;
      }
      boolean passes =
          !scene.isWord(j)
              || scene.time(j) != null
              || scene.quantity(j) != null
              || scene.is(j, "quantifier")
              || scene.is(j, "title")
              || scene.is(j, "talks") && !hit.trigger().object()
              || scene.is(j, "preposition");
      if (!passes) {
        return false;
      }
    }
    return true;
  }
}
