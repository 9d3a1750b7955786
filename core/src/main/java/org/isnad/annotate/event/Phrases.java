package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// The phrases around a trigger that can take part in its event, each with those joined to it.
final class Phrases {

  private static final int BEFORE = 9;
  private static final int BEHIND = 8;
  private static final int FARTHEST = 16;

  private final Scene scene;
  private final Participants participants;
  private final HitFinder hits;

  Phrases(Scene scene, Participants participants, HitFinder hits) {
    this.scene = scene;
    this.participants = participants;
    this.hits = hits;
  }

  /// The first free phrase of a sentence, the subject of its main verb.
  List<Participant> firstFree(int from, int to) {
    for (int j = from; j < to && !ends(j); j++) {
      var phrase = free(j, to);
      if (!phrase.isEmpty() && phrase.getFirst().acts()) {
        return phrase;
      }
    }
    return List.of();
  }

  /// The phrases that end right before the verb and stand free: subject of a nominal sentence, with
  /// those before it that are joined to it.
  List<Participant> subjectBefore(int verb, int from) {
    int end = verb;
    while (end > from && (scene.is(end - 1, "auxiliary") || isOpenQuote(end - 1))) {
      end--;
    }
    boolean relative = end > from && scene.is(end - 1, "relative");
    end = relative ? end - 1 : end;
    boolean comma = end > from && scene.isComma(end - 1);
    end = comma ? end - 1 : end;
    var found = endingAt(end, from);
    if (found == null || comma && !relative && !scene.is(found.from() - 1, "that")) {
      return List.of();
    }
    var all = joinedBefore(found, from);
    return isFree(all.getFirst()) || end == verb && isIndefinite(found) ? all : List.of();
  }

  /// Whether a phrase is such that a verb right behind it says who is meant, whatever governs it.
  private boolean isIndefinite(Participant phrase) {
    for (int j = phrase.from(); j < phrase.to(); j++) {
      boolean definite =
          scene.isWord(j)
              && (scene.name(j) != null
                  || scene.tokens.strips(j).stream().anyMatch(s -> Clitics.hasArticle(s.key())));
      if (definite) {
        return false;
      }
    }
    return true;
  }

  /// Whether a quotation mark stands there that no participant takes in.
  private boolean isOpenQuote(int i) {
    return scene.isQuote(i) && !scene.isOpening(i) && !participants.isInside(i);
  }

  /// Who must, may or is asked to do what a verb behind "that" says: "the factions have to
  /// withdraw".
  List<Participant> obliged(int verb, int from) {
    boolean hangs = verb - 1 > from && scene.is(verb - 1, "to-do");
    var found = hangs ? endingAt(verb - 1, from) : null;
    return found == null ? List.of() : joinedBefore(found, from);
  }

  /// The longest phrase that can act and ends right before a token; null when there is none.
  private @Nullable Participant endingAt(int end, int from) {
    Participant found = null;
    for (int j = end - 1; j >= Math.max(from, end - BEFORE); j--) {
      if (scene.isStop(j) || scene.isComma(j)) {
        break;
      }
      var participant = participants.at(j);
      if (participant != null && participant.to() == end && participant.acts()) {
        found = participant;
      }
    }
    return found;
  }

  private List<Participant> joinedBefore(Participant last, int from) {
    var all = new ArrayList<Participant>(List.of(last));
    while (participants.isCoordinated(all.getFirst()) && all.size() < BEHIND) {
      int end = all.getFirst().from();
      var before = endingAt(scene.isComma(end - 1) ? end - 1 : end, from);
      if (before == null) {
        break;
      }
      all.addFirst(before);
    }
    return all;
  }

  private boolean isFree(Participant phrase) {
    return !scene.isGoverned(phrase.from()) && participants.proclitic(phrase.from()) == 0;
  }

  /// The phrase with which the verb's clause begins, when the verb goes with it and no verb stands
  /// between: the subject of a nominal sentence, parted from its verb by what is said of it.
  List<Participant> topic(Hit hit, Reading reading) {
    int start = hit.at();
    int from = Math.max(reading.from(), hit.at() - FARTHEST);
    while (start > from && !scene.isStop(start - 1) && !scene.is(start - 1, "that")) {
      start--;
    }
    boolean begins = start == reading.from() || scene.is(start - 1, "that");
    int first = start;
    boolean verb =
        reading.found().stream().anyMatch(other -> other.isFinite() && other.at() >= first);
    var phrase = participants.at(start);
    boolean subject =
        begins
            && !verb
            && phrase != null
            && phrase.isPolitical()
            && isFree(phrase)
            && phrase.to() < hit.at()
            && !participants.isCoordinated(phrase)
            && phrase.agreement().agrees(hit.form().subject())
            && !IntStream.range(phrase.to(), hit.at()).anyMatch(this::tells);
    return subject ? coordinated(phrase, hit.at()) : List.of();
  }

  /// Free phrases behind a verb, at most `most`, each with those coordinated to it.
  List<List<Participant>> behind(int start, int to, int most) {
    var found = new ArrayList<List<Participant>>();
    int end = Math.min(to, start + BEHIND);
    for (int j = start; j < end && found.size() < most; j++) {
      if (ends(j) || scene.isComma(j) && !found.isEmpty() && !isBesideTime(j)) {
        break;
      }
      if (j > start && isConjunct(j)) {
        if (isVerb(j)) {
          break;
        }
        continue;
      }
      if (scene.is(j, "preposition") && participants.at(j) == null && scene.time(j) == null) {
        var governed = participants.at(skip(j + 1));
        if (governed == null && scene.time(j + 1) == null) {
          break;
        }
      }
      if (j > start && isComplement(j) || j > start && isOtherVerb(j)) {
        break;
      }
      var phrase = free(j, to);
      var there = participants.at(j);
      if (!phrase.isEmpty()) {
        boolean same = !found.isEmpty() && isNamed(found.getLast().getLast(), phrase.getFirst());
        if (same) {
          found.removeLast();
        }
        found.add(phrase);
        j = phrase.getLast().to() - 1;
        end = Math.min(to, j + BEHIND);
      } else if (there != null) {
        j = there.to() - 1;
      }
    }
    return found;
  }

  /// Whether a word that can only be a verb stands there.
  private boolean isOtherVerb(int j) {
    if (!scene.isWord(j) || scene.name(j) != null || participants.at(j) != null) {
      return false;
    }
    var found = hits.at(scene, j);
    return !found.isEmpty() && found.stream().allMatch(hit -> hit.form().isFinite());
  }

  /// Whether a verb, or a quotation that may hold one, stands there.
  private boolean tells(int j) {
    return scene.isQuote(j)
        || isOtherVerb(j)
        || scene.isWord(j)
            && hits.light(scene, j).stream().anyMatch(light -> light.shape() != Shape.NOUN);
  }

  private boolean isBesideTime(int comma) {
    return scene.time(comma - 1) != null || scene.time(comma + 1) != null;
  }

  /// Whether a word with "and" written onto it that names nobody stands there.
  private boolean isConjunct(int j) {
    return scene.isWord(j)
        && Clitics.isConjunction(scene.tokens.key(j).charAt(0))
        && participants.at(j) == null;
  }

  private boolean isVerb(int j) {
    return hits.at(scene, j).stream().anyMatch(hit -> hit.letters() > 0 && hit.form().isFinite());
  }

  /// Whether a name right behind a title or an office names its holder.
  private static boolean isNamed(Participant office, Participant name) {
    return office.kind() == Kind.OFFICIAL
        && name.kind() == Kind.PERSON
        && name.from() - office.to() <= 1;
  }

  /// Whether a verbal noun behind a preposition begins there: what follows belongs to it.
  private boolean isComplement(int j) {
    return scene.isWord(j)
        && hits.at(scene, j).stream()
            .anyMatch(hit -> hit.preposition() != 0 && hit.form().shape() == Shape.NOUN);
  }

  boolean ends(int j) {
    return scene.isStop(j) || scene.is(j, "relative") || scene.is(j, "that");
  }

  /// The phrase that begins at a token without preposition, with those coordinated to it.
  List<Participant> free(int j, int to) {
    var first = participants.at(j);
    if (first == null || !first.acts() && first.kind() != Kind.PLACE) {
      return List.of();
    }
    boolean place = !first.acts() || first.kind() == Kind.STATE || first.kind() == Kind.CAPITAL;
    if (place && scene.is(j - 1, "place-noun")) {
      return List.of();
    }
    return isFree(first) ? coordinated(first, to) : List.of();
  }

  List<Participant> coordinated(Participant first, int to) {
    var all = new ArrayList<Participant>(List.of(first));
    int next = first.to();
    while (next < to && all.size() < BEHIND) {
      next = scene.isComma(next) ? next + 1 : next;
      var more = next < to ? participants.at(next) : null;
      if (more == null || !participants.isCoordinated(more) || isSubject(more)) {
        break;
      }
      all.add(more);
      next = more.to();
    }
    return all;
  }

  /// Whether a verb right behind a phrase begins a clause of which it is the subject.
  private boolean isSubject(Participant phrase) {
    int next = phrase.to();
    return next < scene.tokens.size()
        && scene.isWord(next)
        && scene.name(next) == null
        && hits.at(scene, next).stream()
            .anyMatch(hit -> hit.letters() == 0 && hit.form().shape() == Shape.PRESENT);
  }

  /// Over a number, a quantifier or a quotation mark to the phrase that they belong to.
  int skip(int j) {
    int at = j;
    while (at < j + 3
        && participants.at(at) == null
        && (scene.quantity(at) != null || scene.is(at, "quantifier") || scene.isQuote(at))) {
      at++;
    }
    return at;
  }
}
