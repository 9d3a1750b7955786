package org.isnad.annotate.event;

import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;

/// Tells where the clause around a trigger ends and another verb or verbal noun begins.
final class Clauses {

  private final Scene scene;
  private final Participants participants;
  private final HitFinder hits;

  Clauses(Scene scene, Participants participants, HitFinder hits) {
    this.scene = scene;
    this.participants = participants;
    this.hits = hits;
  }

  /// Whether a clause ends before a token: at a mark, a relative pronoun or a conjunction.
  boolean ends(int j) {
    return scene.isStop(j) || scene.is(j, "relative") || scene.is(j, "that");
  }

  /// Whether a word behind a verb belongs to something else: a verb, one joined by "and" too, or a
  /// verbal noun behind a preposition.
  boolean isOther(int j) {
    return isConjunct(j) ? isJoinedVerb(j) : isComplement(j) || isOtherVerb(j);
  }

  /// Whether a word that can only be a verb stands there.
  private boolean isOtherVerb(int j) {
    if (!scene.isWord(j) || scene.name(j) != null || participants.at(j) != null) {
      return false;
    }
    var found = hits.at(scene, j);
    return !found.isEmpty() && found.stream().allMatch(hit -> hit.form().isFinite());
  }

  /// Whether a word stands there, no "and" written onto it, that can only be a verb.
  boolean isVerb(int j) {
    return !isConjunct(j) && isOtherVerb(j);
  }

  /// Whether a verb, or a quotation that may hold one, stands there.
  boolean tells(int j) {
    return scene.isQuote(j)
        || isOtherVerb(j)
        || scene.isWord(j)
            && hits.light(scene, j).stream().anyMatch(light -> light.shape() != Shape.NOUN);
  }

  /// Whether a light verb stands there whose subject is another event.
  boolean happens(int j) {
    return scene.isWord(j) && hits.light(scene, j).stream().anyMatch(l -> l.verb().happens());
  }

  /// Whether a comma only sets off a time.
  boolean isBesideTime(int comma) {
    return scene.time(comma - 1) != null || scene.time(comma + 1) != null;
  }

  /// Whether a word with "and" written onto it that names nobody stands there.
  boolean isConjunct(int j) {
    return scene.isWord(j)
        && Clitics.isConjunction(scene.tokens.key(j).charAt(0))
        && participants.at(j) == null;
  }

  private boolean isJoinedVerb(int j) {
    return hits.at(scene, j).stream().anyMatch(hit -> hit.letters() > 0 && hit.form().isFinite());
  }

  /// Whether a verbal noun behind a preposition begins there: what follows belongs to it.
  boolean isComplement(int j) {
    return scene.isWord(j)
        && hits.at(scene, j).stream()
            .anyMatch(hit -> hit.preposition() != 0 && hit.form().shape() == Shape.NOUN);
  }

  /// Whether a noun without article begins there whose genitive suffers what it says: "the crime of
  /// burning a child".
  boolean isOfNoun(int j) {
    return scene.isWord(j)
        && scene.name(j) == null
        && participants.at(j) == null
        && !Clitics.hasArticle(scene.tokens.key(j))
        && hits.at(scene, j).stream()
            .anyMatch(hit ->
                hit.form().shape() == Shape.NOUN
                    && hit.form().pronoun() == 0
                    && hit.letters() == 0
                    && hit.trigger().genitive() == Trigger.Genitive.TARGET);
  }

  /// Whether a verb right behind a phrase begins a clause of which it is the subject.
  boolean isSubject(Participant phrase) {
    int next = phrase.to();
    return next < scene.tokens.size()
        && scene.isWord(next)
        && scene.name(next) == null
        && hits.at(scene, next).stream()
            .anyMatch(hit -> hit.letters() == 0 && hit.form().shape() == Shape.PRESENT);
  }
}
