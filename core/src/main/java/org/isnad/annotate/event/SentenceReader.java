package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.event.Hit.Carrier;

/// Finds the events of one sentence: triggers whose evidence stands, joined with the light verbs
/// that carry them.
final class SentenceReader {

  private static final int CARRY_REACH = 20;
  private static final int GENITIVE_REACH = 2;
  private static final int MARKED_REACH = 30;
  private static final Set<String> JUDGING = Set.of("ACCUSE", "SUPPORT", "REJECT");
  private static final Set<String> OWING = Set.of("REQUEST", "AGREE");
  private static final double SURE = 0.9;
  private static final double WITH_EVIDENCE = 0.8;

  private final TriggerLexicon lexicon;
  private final HitFinder hits;

  SentenceReader(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
    this.hits = new HitFinder(lexicon);
  }

  /// What finds the phrases around a trigger in an article.
  Phrases phrases(Scene scene, Participants participants) {
    return new Phrases(scene, participants, hits);
  }

  /// The events of a sentence, in reading order, each by itself.
  ///
  /// @param topic those of whom the sentence before tells
  /// @param strict whether only triggers that need no evidence count
  List<Finding> read(
      Scene scene,
      Participants participants,
      Scene.Stretch stretch,
      List<Participant> topic,
      boolean strict) {
    int from = stretch.from();
    int to = stretch.to();
    var traps = lexicon.traps(scene, from, to);
    var found = new ArrayList<Finding>();
    var reading = new Reading(scene, participants, hits, from, to, topic, found);
    var cognates = new Cognates(scene);
    var carriers = List.<Carrier>of();
    for (int i = from; i < to; i++) {
      carriers = scene.isStop(i) || scene.is(i, "that") ? List.of() : within(i, carriers);
      if (!scene.isWord(i) || traps.contains(i) || isNamed(scene, i)) {
        continue;
      }
      var event = event(reading, i, carriers, strict);
      if (event.isPresent()) {
        var finding = event.get();
        if (found.isEmpty() || !cognates.absorb(found, finding)) {
          carriers = accept(reading, finding, carriers);
        }
        finding.hit().filter(hit -> hit.with() > hit.at()).ifPresent(hit -> traps.add(hit.with()));
        i = finding.end() - 1;
      } else {
        var light = hits.light(scene, i);
        carriers = light.isEmpty() ? carriers : light;
      }
    }
    found.sort(Comparator.comparingInt(Finding::at));
    return found;
  }

  /// The light verbs that a noun at a token may still belong to: farther on when a preposition
  /// marks it.
  private static List<Carrier> within(int i, List<Carrier> carriers) {
    return carriers.isEmpty() || i - carriers.getFirst().at() <= CARRY_REACH
        ? carriers
        : carriers.stream()
            .filter(carrier -> !carrier.verb().preposition().isEmpty())
            .filter(carrier -> i - carrier.at() <= MARKED_REACH)
            .toList();
  }

  /// A verb may be mistaken for a name's first word only; inside names there are no events.
  private static boolean isNamed(Scene scene, int i) {
    return scene.name(i) != null || scene.time(i) != null;
  }

  private Optional<Finding> event(Reading reading, int i, List<Carrier> carriers, boolean strict) {
    var scene = reading.scene();
    var evidence = new Evidence(scene, hits);
    for (var hit : likely(reading, i, carriers)) {
      var carried =
          carriers.stream()
              .filter(carrier -> carries(scene, carrier, hit))
              .findFirst()
              .map(hit::carriedBy)
              .orElse(hit);
      var roles = new Joined(reading).inherit(carried, RoleReader.of(reading, carried));
      boolean weak = !hit.trigger().needs().isNothing();
      if (strict && weak) {
        continue;
      }
      var known = evidence.holds(carried, roles);
      var all = Control.of(reading, carried, roles);
      boolean owed = !all.equals(roles) && isOwed(reading);
      if (known || owed || isElided(carried, roles)) {
        all = new Antecedents(reading).complete(carried, all).settled();
        if (known || evidence.holds(carried, all)) {
          return Optional.of(finding(scene, carried, all, weak));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether only an antecedent can tell who does it: of a past without subject whose ending or
  /// whose "and" shows that it is a verb.
  private static boolean isElided(Hit hit, Roles roles) {
    var form = hit.form();
    boolean ending = form.subject() == Agreement.SHE || form.subject() == Agreement.THEY;
    return form.shape() == TriggerForm.Shape.PAST
        && form.pronoun() == 0
        && roles.actors().isEmpty()
        && (ending || hit.letters() > 0);
  }

  /// Whether the event before is such that who does what hangs on it is told there: a request or a
  /// promise.
  private static boolean isOwed(Reading reading) {
    return OWING.contains(reading.found().getLast().type());
  }

  /// The readings of a token, verbs left out where a light verb waits for the noun that is spelt
  /// alike: those with a pronoun, "announced ... its refusal", and any right behind it, "went on
  /// bombing".
  private List<Hit> likely(Reading reading, int i, List<Carrier> carriers) {
    var scene = reading.scene();
    var all = hits.at(scene, i);
    boolean behind =
        carriers.stream().anyMatch(c -> isRightBehind(reading, c.at(), i) && !c.verb().happens());
    boolean noun =
        isWhatIsJudged(reading, i)
            ? all.stream().anyMatch(hit -> hit.letters() == 0 && isNoun(hit))
            : all.stream()
                .filter(hit -> behind || hit.form().pronoun() > 0)
                .anyMatch(
                    hit -> carriers.stream().anyMatch(carrier -> carries(scene, carrier, hit)));
    return noun ? all.stream().filter(hit -> !hit.form().isFinite()).toList() : all;
  }

  private static boolean isNoun(Hit hit) {
    return hit.form().shape() == TriggerForm.Shape.NOUN;
  }

  /// Whether a word stands right behind a verb of judging and its subject, so that it is the
  /// object: "condemned the shelling".
  private static boolean isWhatIsJudged(Reading reading, int i) {
    var last = reading.found().isEmpty() ? null : reading.found().getLast();
    return last != null
        && last.isFinite()
        && JUDGING.contains(last.type())
        && last.roles().actors().stream().mapToInt(Participant::to).reduce(last.end(), Math::max)
            == i;
  }

  /// Whether nothing but its subject stands between a light verb and a word: "decided to close", "N
  /// decided to close".
  private static boolean isRightBehind(Reading reading, int verb, int i) {
    var subject = reading.participants().at(verb + 1);
    return verb == i - 1
        || subject != null
            && subject.to() == i
            && subject.acts()
            && reading.participants().proclitic(verb + 1) == 0;
  }

  private static boolean carries(Scene scene, Carrier carrier, Hit hit) {
    if (hit.form().shape() != TriggerForm.Shape.NOUN) {
      return false;
    }
    var verb = carrier.verb();
    var wanted = verb.preposition();
    if (carrier.shape() == TriggerForm.Shape.NOUN
        && wanted.isEmpty()
        && hit.at() - carrier.at() > GENITIVE_REACH) {
      return false;
    }
    boolean marked =
        wanted.isEmpty()
            ? hit.preposition() == 0 && !isGoverned(scene, hit.at())
            : wanted.equals(String.valueOf(hit.preposition()))
                || wanted.equals(scene.tokens.key(hit.at() - 1));
    return marked && verb.takes(hit.trigger().type());
  }

  /// Whether a preposition governs a noun: not where "of" only tells of how many, "a series of
  /// raids".
  private static boolean isGoverned(Scene scene, int noun) {
    boolean some = scene.is(noun - 1, "by") && scene.is(noun - 2, "series");
    return scene.is(noun - 1, "preposition") && !some;
  }

  private static Finding finding(Scene scene, Hit hit, Roles roles, boolean weak) {
    var carrier = Optional.ofNullable(hit.carrier());
    return new Finding(
        hit.at(),
        hit.end(),
        hit.span(scene),
        hit.trigger().type(),
        withoutSelf(roles),
        Optional.of(hit),
        carrier,
        hit.trigger().place(),
        weak ? WITH_EVIDENCE : SURE);
  }

  /// Nobody does to himself what an event says: whom a preposition marks suffers it.
  private static Roles withoutSelf(Roles roles) {
    if (roles.targets().stream().noneMatch(roles.actors()::contains)) {
      return roles;
    }
    return roles.byPreposition()
        ? roles.withActors(without(roles.actors(), roles.targets()))
        : roles.withTargets(without(roles.targets(), roles.actors()));
  }

  private static List<Participant> without(List<Participant> some, List<Participant> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  /// Adds an event, with or instead of the one that its light verb makes; gives the light verbs
  /// that go on behind it.
  private static List<Carrier> accept(Reading reading, Finding event, List<Carrier> carriers) {
    var found = reading.found();
    var own = event.carrier();
    if (own.isEmpty()) {
      boolean verbal = event.isFinite();
      found.add(event);
      return verbal ? List.of() : carriers;
    }
    var verb = own.get().verb();
    if (verb.carries()) {
      found.add(event);
      return List.of();
    }
    int at = own.get().at();
    found.add(
        new Finding(
            at,
            at + 1,
            own.get().span(reading.scene()),
            verb.effect(),
            event.roles(),
            Optional.empty(),
            own,
            verb.place(),
            WITH_EVIDENCE));
    if (verb.keeps()) {
      var hit = event.hit().orElseThrow().carriedBy(null);
      var alone = RoleReader.of(reading, hit).settled();
      found.add(finding(reading.scene(), hit, alone, true));
    }
    return List.of();
  }
}
