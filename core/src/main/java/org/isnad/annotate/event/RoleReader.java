package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads the participants of a trigger: the subject before or behind the verb, its object, the
/// genitive and the nisba of a verbal noun, and what the trigger's prepositions mark.
final class RoleReader {

  private static final int BEHIND = 8;
  private static final int PREPOSITION = 12;

  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;

  private final List<Participant> actors = new ArrayList<>();
  private final List<Participant> targets = new ArrayList<>();
  private boolean byPreposition;

  private RoleReader(Scene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
    this.phrases = new Phrases(scene, participants);
  }

  /// The participants of a hit; `from` and `to` are the bounds of its sentence.
  static Roles of(Scene scene, Participants participants, Hit hit, int from, int to) {
    var reader = new RoleReader(scene, participants);
    if (hit.form().isFinite() || hit.form().shape() == Shape.PARTICIPLE) {
      reader.verb(hit, from, to);
    } else {
      reader.noun(hit, from, to);
    }
    reader.prepositions(hit, to);
    reader.agent(hit, to);
    return new Roles(reader.actors, reader.targets, reader.byPreposition);
  }

  private void verb(Hit hit, int from, int to) {
    var before = hit.letters() > 0 ? List.<Participant>of() : phrases.subjectBefore(hit.at(), from);
    var behind = phrases.behind(hit.end(), to, 2);
    boolean passive = hit.form().shape() == Shape.PASSIVE || isPassive(hit, before, behind);
    if (hit.form().shape() == Shape.PARTICIPLE) {
      actors.addAll(phrases.firstFree(from, hit.at()));
      if (hit.trigger().object() && !behind.isEmpty()) {
        targets.addAll(behind.getFirst());
      }
    } else if (passive) {
      targets.addAll(behind.isEmpty() ? before : behind.getFirst());
    } else if (!before.isEmpty()) {
      actors.addAll(before);
      if (hit.trigger().object() && !behind.isEmpty()) {
        targets.addAll(behind.getFirst());
      }
    } else if (behind.size() > 1) {
      actors.addAll(behind.getFirst());
      if (hit.trigger().object()) {
        targets.addAll(behind.get(1));
      }
    } else if (behind.size() == 1) {
      var only = behind.getFirst().getFirst();
      boolean phrase = hit.end() > hit.at() + 1 && only.from() == hit.end();
      boolean victims =
          isVictims(hit, only) || hit.trigger().object() && (phrase || !follows(hit, only));
      if (victims || follows(hit, only)) {
        (victims ? targets : actors).addAll(behind.getFirst());
      }
    }
  }

  /// Whether a verb of arresting or killing with a person before it and no object behind it is
  /// passive, which its letters do not show.
  private boolean isPassive(Hit hit, List<Participant> before, List<List<Participant>> behind) {
    int next = hit.end();
    return hit.form().shape() == Shape.PAST
        && hit.form().pronoun() == 0
        && hit.trigger().object()
        && hit.trigger().role().isPresent()
        && behind.isEmpty()
        && before.stream().anyMatch(Participant::isHuman)
        && (scene.isStop(next)
            || scene.isComma(next)
            || scene.time(next) != null
            || scene.is(next, "preposition"));
  }

  /// Whether the only phrase behind a verb that could be passive is the one it is done to.
  private static boolean isVictims(Hit hit, Participant only) {
    boolean human = only.kind() == Kind.PEOPLE || only.kind() == Kind.PERSON;
    boolean victims = hit.trigger().role().isPresent();
    return victims && (human && hit.trigger().object() || !hit.trigger().object())
        || hit.form().pronoun() == 0 && hit.trigger().object() && only.kind() == Kind.PLACE;
  }

  /// Whether nothing but particles, numbers and times stands between verb and phrase: an unknown
  /// noun there is the subject.
  private boolean follows(Hit hit, Participant phrase) {
    for (int j = hit.end(); j < phrase.from(); j++) {
      boolean passes =
          !scene.isWord(j)
              || scene.time(j) != null
              || scene.quantity(j) != null
              || scene.is(j, "quantifier")
              || scene.is(j, "preposition")
              || participants.at(j) != null;
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  private void noun(Hit hit, int from, int to) {
    int i = hit.end();
    var key = scene.tokens.key(hit.at());
    boolean bare = !Clitics.hasArticle(key) && hit.form().pronoun() == 0;
    var next = bare ? phrases.free(i, to) : List.<Participant>of();
    if (!next.isEmpty()) {
      genitive(hit, next, to);
    } else {
      nisba(i);
    }
    if (actors.isEmpty() && hit.carrier() != null) {
      carried(hit.carrier(), hit.at(), from);
    }
  }

  private void genitive(Hit hit, List<Participant> next, int to) {
    boolean places = next.stream().allMatch(participant -> participant.kind() == Kind.PLACE);
    if (hit.trigger().genitive() == Genitive.ACTOR && places) {
      targets.addAll(next);
    } else if (hit.trigger().genitive() == Genitive.ACTOR) {
      actors.addAll(next);
      if (hit.trigger().object()) {
        phrases.behind(next.getLast().to(), to, 1).forEach(targets::addAll);
      }
    } else if (hit.trigger().genitive() == Genitive.TARGET) {
      targets.addAll(next);
    }
  }

  private void nisba(int i) {
    int at = scene.is(i, Kinds.NISBA) ? i : i + 1;
    if (scene.isWord(i) && scene.is(at, Kinds.NISBA) && scene.name(at) == null) {
      var span = scene.tokens.span(at, at + 1, 0);
      actors.add(new Participant(at, at + 1, span, Kind.STATE));
    }
  }

  private void carried(Hit.Carrier carrier, int noun, int from) {
    boolean passive = carrier.shape() == Shape.PASSIVE;
    if (passive) {
      return;
    }
    var before = phrases.subjectBefore(carrier.at(), from);
    var behind = before.isEmpty() ? phrases.behind(carrier.at() + 1, noun, 1) : List.of(before);
    var subject = behind.stream().findFirst().orElse(List.of());
    if (subject.stream().allMatch(Participant::acts)) {
      boolean undergoes = carrier.verb().preposition().equals(String.valueOf(Letters.LAM));
      (undergoes ? targets : actors).addAll(subject);
    }
  }

  private void prepositions(Hit hit, int to) {
    var marks = hit.trigger().targets();
    int end = Math.min(to, hit.end() + PREPOSITION);
    for (int j = hit.end(); j < end && !marks.isEmpty() && !phrases.ends(j); j++) {
      var marked = marked(j, marks, to);
      if (!marked.isEmpty()) {
        byPreposition = true;
        targets.clear();
        targets.addAll(marked);
        return;
      }
    }
  }

  private List<Participant> marked(int j, Set<String> marks, int to) {
    if (scene.isWord(j) && marks.contains(scene.tokens.key(j))) {
      int at = phrases.skip(j + 1);
      var participant = participants.at(at);
      return participant == null ? List.of() : phrases.coordinated(participant, to);
    }
    char letter = participants.at(j) == null ? 0 : participants.proclitic(j);
    return letter != 0 && marks.contains(String.valueOf(letter))
        ? phrases.coordinated(Objects.requireNonNull(participants.at(j)), to)
        : List.of();
  }

  private void agent(Hit hit, int to) {
    int end = Math.min(to, hit.end() + BEHIND);
    for (int j = hit.end(); j < end - 1 && !phrases.ends(j); j++) {
      if (scene.is(j, "by") && scene.is(j + 1, "by-noun")) {
        var agent = participants.at(j + 2);
        if (agent != null) {
          actors.clear();
          actors.addAll(phrases.coordinated(agent, to));
        }
        return;
      }
    }
  }
}
