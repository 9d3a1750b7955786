package org.isnad.annotate.event;

import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.model.Modality;
import org.isnad.text.Letters;

/// Reads how the verb behind the noun of an event puts it forward: "the talks will begin", "any
/// attack would lead to".
final class Prospects {

  private static final int VERB = 12;
  private static final int RISK = 4;
  private static final int NEXT = 4;

  private final HitFinder hits;

  Prospects(TriggerLexicon lexicon) {
    this.hits = new HitFinder(lexicon);
  }

  /// The modality that the words behind a noun give it; asserted when they give none.
  ///
  /// @param limit where its clause or the next event begins
  Modality of(Scene scene, Finding event, int limit) {
    boolean named = event.hit().filter(hit -> hit.form().shape() == Shape.NOUN).isPresent();
    boolean noun = named && event.carrier().isEmpty();
    if (named && scene.is(event.end(), "possible")) {
      return Modality.HYPOTHETICAL;
    }
    if (named && scene.is(event.end(), "coming")) {
      return Modality.FUTURE;
    }
    if (named && isExpected(scene, event, limit)) {
      return Modality.FUTURE;
    }
    int end = Math.min(limit, event.end() + VERB);
    for (int j = event.end(); noun && j < end && !scene.isStop(j); j++) {
      if (j < event.end() + RISK && scene.is(j, "risk")) {
        return Modality.HYPOTHETICAL;
      }
      if (isFuture(scene, j) && begins(scene, event, j)) {
        return Modality.FUTURE;
      }
    }
    return Modality.ASSERTED;
  }

  /// Whether a clause right behind the noun tells that it is to come: "a visit that is expected
  /// to", "a visit that he will pay".
  private boolean isExpected(Scene scene, Finding event, int limit) {
    int end = Math.min(limit, event.end() + NEXT);
    for (int j = event.end(); j < end && !scene.isStop(j) && !scene.isComma(j); j++) {
      boolean expected = scene.is(j, "by") && scene.is(j + 1, "expected");
      if (expected || isFuture(scene, j) && refersBack(scene, j, event.type())) {
        return true;
      }
    }
    return false;
  }

  private boolean refersBack(Scene scene, int j, String type) {
    return hits.resumed(scene, j, type).isPresent() || hits.refersBack(scene, j, type);
  }

  private static boolean isFuture(Scene scene, int j) {
    return scene.isWord(j) && scene.tokens.key(j).charAt(0) == Letters.SEEN;
  }

  private boolean begins(Scene scene, Finding event, int j) {
    return hits.light(scene, j).stream()
        .anyMatch(light -> light.future() && light.verb().takes(event.type()));
  }
}
