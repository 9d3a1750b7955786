package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Clitics;

/// The phrases around a trigger that can take part in its event, each with those joined to it.
final class Phrases {

  private static final int BEFORE = 9;
  private static final int BEHIND = 8;

  private final Scene scene;
  private final Participants participants;

  Phrases(Scene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
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

  /// The phrase that ends right before the verb and stands free: subject of a nominal sentence.
  List<Participant> subjectBefore(int verb, int from) {
    int end = verb;
    while (end > from && (scene.is(end - 1, "auxiliary") || scene.isQuote(end - 1))) {
      end--;
    }
    if (end > from && scene.is(end - 1, "relative")) {
      end--;
    }
    boolean comma = end > from && scene.isComma(end - 1);
    end = comma ? end - 1 : end;
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
    if (found == null
        || comma && !scene.is(found.from() - 1, "that")
        || scene.isGoverned(found.from())
        || participants.proclitic(found.from()) != 0) {
      return List.of();
    }
    return List.of(found);
  }

  /// Free phrases behind a verb, at most `most`, each with those coordinated to it.
  List<List<Participant>> behind(int start, int to, int most) {
    var found = new ArrayList<List<Participant>>();
    int end = Math.min(to, start + BEHIND);
    for (int j = start; j < end && found.size() < most; j++) {
      if (ends(j) || scene.isComma(j) && !found.isEmpty()) {
        break;
      }
      if (j > start
          && scene.isWord(j)
          && Clitics.isConjunction(scene.tokens.key(j).charAt(0))
          && participants.at(j) == null
          && !scene.is(j, "noun")) {
        continue;
      }
      if (scene.is(j, "preposition") && participants.at(j) == null && scene.time(j) == null) {
        var governed = participants.at(skip(j + 1));
        if (governed == null && scene.time(j + 1) == null) {
          break;
        }
      }
      var phrase = free(j, to);
      if (!phrase.isEmpty()) {
        found.add(phrase);
        j = phrase.getLast().to() - 1;
      }
    }
    return found;
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
    if (scene.isGoverned(j) || participants.proclitic(j) != 0) {
      return List.of();
    }
    return coordinated(first, to);
  }

  List<Participant> coordinated(Participant first, int to) {
    var all = new ArrayList<Participant>(List.of(first));
    int next = first.to();
    while (next < to && all.size() < BEHIND) {
      next = scene.isComma(next) ? next + 1 : next;
      var more = next < to ? participants.at(next) : null;
      if (more == null || !participants.isCoordinated(more)) {
        break;
      }
      all.add(more);
      next = more.to();
    }
    return all;
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
