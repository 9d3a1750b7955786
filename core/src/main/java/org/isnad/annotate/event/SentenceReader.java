package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.event.Hit.Carrier;
import org.jspecify.annotations.Nullable;

/// Finds the events of one sentence: triggers whose evidence stands, joined with the light verbs
/// that carry them.
final class SentenceReader {

  private static final int CARRY_REACH = 8;
  private static final int COGNATE_REACH = 6;
  private static final double SURE = 0.9;
  private static final double WITH_EVIDENCE = 0.8;

  private final TriggerLexicon lexicon;
  private final HitFinder hits;

  SentenceReader(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
    this.hits = new HitFinder(lexicon);
  }

  /// The events of the tokens `[from, to)`, in reading order.
  ///
  /// @param strict whether only triggers that need no evidence count
  List<Finding> read(Scene scene, Participants participants, int from, int to, boolean strict) {
    var traps = lexicon.traps(scene, from, to);
    var found = new ArrayList<Finding>();
    Carrier carrier = null;
    for (int i = from; i < to; i++) {
      if (scene.isStop(i) || carrier != null && i - carrier.at() > CARRY_REACH) {
        carrier = null;
      }
      if (!scene.isWord(i) || traps.contains(i) || isNamed(scene, i)) {
        continue;
      }
      var event = event(scene, participants, i, from, to, carrier, strict, found);
      if (event.isPresent()) {
        var finding = event.get();
        if (found.isEmpty() || !isCognate(scene, found.getLast(), finding)) {
          carrier = accept(scene, participants, finding, carrier, found, from, to);
        }
        finding.hit().filter(hit -> hit.with() > hit.at()).ifPresent(hit -> traps.add(hit.with()));
        i = finding.end() - 1;
      } else {
        var light = hits.light(scene, i, from);
        carrier = light == null ? carrier : light;
      }
    }
    return found;
  }

  /// Whether a noun only says what its verb says: "sent aid", "raised the alert".
  private static boolean isCognate(Scene scene, Finding verb, Finding noun) {
    var hit = noun.hit().orElseThrow();
    return verb.isFinite()
        && noun.carrier().isEmpty()
        && hit.form().shape() == TriggerForm.Shape.NOUN
        && verb.type().equals(noun.type())
        && noun.at() - verb.at() <= COGNATE_REACH
        && hit.letters() == 0
        && !scene.is(noun.at() - 1, "preposition")
        && !scene.is(noun.at() - 1, "or");
  }

  /// A verb may be mistaken for a name's first word only; inside names there are no events.
  private static boolean isNamed(Scene scene, int i) {
    return scene.name(i) != null || scene.time(i) != null;
  }

  private Optional<Finding> event(
      Scene scene,
      Participants participants,
      int i,
      int from,
      int to,
      @Nullable Carrier carrier,
      boolean strict,
      List<Finding> before) {
    var evidence = new Evidence(scene);
    for (var hit : hits.at(scene, i, from)) {
      var carried = carries(scene, carrier, hit) ? hit.carriedBy(carrier) : hit;
      var roles = inherit(carried, RoleReader.of(scene, participants, carried, from, to), before);
      boolean weak = !hit.trigger().needs().isNothing();
      if (!(strict && weak) && evidence.holds(carried, roles)) {
        var all = Control.of(scene, carried, roles, before);
        return Optional.of(finding(scene, carried, all, weak));
      }
    }
    return Optional.empty();
  }

  /// The subject of a verb joined to another by "and" is that one's where it has none of its own.
  private static Roles inherit(Hit hit, Roles roles, List<Finding> before) {
    boolean joined = hit.form().isFinite() && hit.letters() > 0 && roles.actors().isEmpty();
    if (!joined || before.isEmpty() || hit.trigger().role().isPresent()) {
      return roles;
    }
    var last = before.reversed().stream().filter(Finding::isFinite).findFirst();
    return last.map(verb -> roles.withActors(verb.roles().actors())).orElse(roles);
  }

  private static boolean carries(Scene scene, @Nullable Carrier carrier, Hit hit) {
    if (carrier == null || hit.form().shape() != TriggerForm.Shape.NOUN) {
      return false;
    }
    var verb = carrier.verb();
    var wanted = verb.preposition();
    boolean marked =
        wanted.isEmpty()
            ? hit.preposition() == 0 && !scene.is(hit.at() - 1, "preposition")
            : wanted.equals(String.valueOf(hit.preposition()))
                || wanted.equals(scene.tokens.key(hit.at() - 1));
    return marked && verb.takes(hit.trigger().type());
  }

  private static Finding finding(Scene scene, Hit hit, Roles roles, boolean weak) {
    var carrier = Optional.ofNullable(hit.carrier());
    return new Finding(
        hit.at(),
        hit.end(),
        hit.span(scene),
        hit.trigger().type(),
        roles,
        Optional.of(hit),
        carrier,
        hit.trigger().place(),
        weak ? WITH_EVIDENCE : SURE);
  }

  /// Adds an event, with or instead of the one that its light verb makes.
  private static @Nullable Carrier accept(
      Scene scene,
      Participants participants,
      Finding event,
      @Nullable Carrier carrier,
      List<Finding> found,
      int from,
      int to) {
    var own = event.carrier();
    if (own.isEmpty()) {
      boolean verbal = event.isFinite();
      found.add(event);
      return verbal ? null : carrier;
    }
    var verb = own.get().verb();
    if (verb.carries()) {
      found.add(event);
      return null;
    }
    var roles = new Roles(event.roles().actors(), event.roles().targets(), false);
    int at = own.get().at();
    found.add(
        new Finding(
            at,
            at + 1,
            own.get().span(scene),
            verb.effect(),
            roles,
            Optional.empty(),
            own,
            verb.place(),
            WITH_EVIDENCE));
    if (verb.keeps()) {
      var hit = event.hit().orElseThrow().carriedBy(null);
      var alone = RoleReader.of(scene, participants, hit, from, to);
      found.add(finding(scene, hit, alone, true));
    }
    return null;
  }
}
