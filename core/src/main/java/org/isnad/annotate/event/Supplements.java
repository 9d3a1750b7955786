package org.isnad.annotate.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Fills in what neither subject nor object nor preposition tells: the thing that an attack hits,
/// the craft that saves or strikes, whom a court sentences.
final class Supplements {

  private static final int THING = 4;
  private static final int VERDICT = 8;
  private static final int JUDGED = 8;
  private static final Set<String> THINGS = Set.of("ASSAULT", "COERCE");
  private static final Set<String> OPINIONS = Set.of("SUPPORT", "ACCUSE", "REJECT");

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;
  private final Cast cast;

  Supplements(Reading reading, Phrases phrases, Cast cast) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
    this.cast = cast;
  }

  void read(Hit hit) {
    boolean takes = THINGS.contains(hit.trigger().type()) && hit.trigger().object();
    if (hit.form().isFinite() && cast.actors.isEmpty() && hit.trigger().object()) {
      craft(hit);
    }
    if (takes && cast.targets.isEmpty() && governs(hit)) {
      var thing = thing(hit);
      if (thing != null) {
        cast.targets.add(thing);
        joined(thing.to()).ifPresent(cast.targets::add);
      }
    }
    if (cast.targets.isEmpty()) {
      new Victims(reading).counted(hit).ifPresent(cast.targets::add);
    }
    if (hit.trigger().type().equals("COERCE") && cast.targets.isEmpty()) {
      sentenced(hit);
    }
    if (OPINIONS.contains(hit.trigger().type()) && cast.targets.isEmpty()) {
      judged(hit);
    }
  }

  /// Whose deed, word or plan it is that somebody praises, blames or refuses.
  private void judged(Hit hit) {
    int end = Math.min(reading.to() - 1, hit.end() + JUDGED);
    for (int j = hit.end(); j < end && !phrases.clauses().ends(j) && !scene.isComma(j); j++) {
      if (scene.name(j) == null && Phrases.DEEDS.stream().anyMatch(kinds(j)::contains)) {
        var doer = participants.at(j + 1);
        if (doer != null
            && doer.acts()
            && participants.proclitic(j + 1) == 0
            && !participants.isCoordinated(doer)
            && !isDoneToGenitive(j)) {
          cast.targets.addAll(phrases.coordinated(doer, reading.to()));
        }
        return;
      }
    }
  }

  private Set<String> kinds(int i) {
    return participants.at(i) == null ? scene.kinds(i) : Set.of();
  }

  /// Whether the genitive of the noun at a token is who suffers.
  private boolean isDoneToGenitive(int i) {
    return reading.hits().at(scene, i).stream()
        .anyMatch(hit -> hit.trigger().genitive() == Genitive.TARGET);
  }

  /// Whether a noun can have a genitive, or a verb an object behind it.
  private boolean governs(Hit hit) {
    var key = scene.tokens.key(hit.at()).substring(hit.letters());
    return hit.form().pronoun() == 0 && !Clitics.hasArticle(key);
  }

  /// A craft right behind a verb is its subject where another phrase follows that suffers.
  private void craft(Hit hit) {
    boolean said = scene.is(hit.at() - 1, "relative") && hit.form().pronoun() == 0;
    var craft = scene.is(hit.end(), "craft") ? participants.thing(hit.end()) : null;
    if (craft == null || said || scene.name(hit.end()) != null) {
      return;
    }
    var next = thing(hit, craft.to());
    boolean behind = cast.targets.stream().anyMatch(target -> target.from() >= craft.to());
    if (!craft.agreement().agrees(hit.form().subject())) {
      cast.targets.removeIf(target -> participants.proclitic(target.from()) != 0);
      return;
    }
    if (behind || next != null && hit.trigger().type().equals("ASSAULT")) {
      cast.actors.add(craft);
    }
  }

  /// Whether a craft is what explodes, not what is hit: "the blast of a car bomb".
  private boolean isBomb(Hit hit, Participant thing) {
    return scene.is(hit.at(), "blast")
        && IntStream.range(thing.from(), thing.to() + 1).anyMatch(i -> scene.is(i, "bomb"));
  }

  private @Nullable Participant thing(Hit hit) {
    int start =
        cast.actors.stream()
            .mapToInt(Participant::to)
            .filter(j -> j > hit.end())
            .max()
            .orElse(hit.end());
    return thing(hit, start);
  }

  private @Nullable Participant thing(Hit hit, int start) {
    int end = Math.min(reading.to(), start + THING);
    for (int j = start; j < end && !isEnd(hit, j, start); j++) {
      var thing = participants.thing(j);
      if (thing != null && phrases.isFree(thing) && thing.from() >= hit.end()) {
        return isBomb(hit, thing) ? null : thing;
      }
    }
    return null;
  }

  /// The thing that "and" joins to the one before, perhaps with its number: "and four cars".
  private Optional<Participant> joined(int i) {
    if (!scene.isCoordinated(i)) {
      return Optional.empty();
    }
    boolean number = scene.quantity(i) != null || scene.is(i, "quantifier");
    return Optional.ofNullable(participants.thing(i))
        .or(() -> Optional.ofNullable(number ? participants.thing(i + 1) : null))
        .filter(thing -> thing.kind() == Participant.Kind.PLACE);
  }

  private boolean isEnd(Hit hit, int j, int start) {
    return phrases.clauses().ends(j)
        || scene.isComma(j)
        || scene.is(j, "preposition")
        || scene.isCoordinated(j)
            && (j > start || hit.form().isFinite() && phrases.clauses().isOther(j));
  }

  /// Whom the genitive of the punishment names: "ruled for the imprisonment of N".
  private void sentenced(Hit hit) {
    int end = Math.min(reading.to() - 1, hit.end() + VERDICT);
    for (int j = hit.end(); j < end && !phrases.clauses().ends(j); j++) {
      if (scene.is(j, "verdict") && isPunishment(j)) {
        cast.targets.addAll(phrases.free(phrases.skip(j + 1), reading.to()));
        return;
      }
    }
  }

  private boolean isPunishment(int j) {
    return reading.hits().at(scene, j).stream()
        .anyMatch(noun -> noun.form().shape() == Shape.NOUN && noun.preposition() == Letters.BEH);
  }
}
