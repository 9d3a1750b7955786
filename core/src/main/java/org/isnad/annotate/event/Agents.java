package org.isnad.annotate.event;

import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads whom "by" names as the doer: "on the part of", "at the hands of".
final class Agents {

  private static final int BEHIND = 8;
  private static final int FARTHEST = 30;
  private static final int NEAREST = 4;
  private static final int SHORTEST_PARTICIPLE = 5;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;
  private final Phrases phrases;
  private final Cast cast;
  private final int to;

  Agents(Reading reading, Phrases phrases, Cast cast) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.phrases = phrases;
    this.cast = cast;
    this.to = reading.to();
  }

  void read(Hit hit) {
    boolean possessed = hit.form().pronoun() > 0 && hit.trigger().genitiveActs();
    int end = possessed ? hit.end() : Math.min(to, hit.end() + FARTHEST);
    for (int j = hit.end(); j < end - 1 && !isEndOfAgent(hit, j); j++) {
      if (scene.is(j, "by") && scene.is(j + 1, "by-noun")) {
        var agent = participants.at(phrases.skip(j + 2));
        if (agent != null && !isParticiple(hit, j - 1) && !isDone(hit)) {
          cast.actors.clear();
          cast.actors.addAll(phrases.coordinated(agent, to));
        }
        return;
      }
    }
  }

  /// Whether who does it to whom is known already, so that "by" belongs to something else.
  private boolean isDone(Hit hit) {
    return hit.form().isFinite() && !cast.actors.isEmpty() && !cast.targets.isEmpty();
  }

  /// Whether "by" cannot name the doer any more: at the end of the clause, and farther on at
  /// another event.
  private boolean isEndOfAgent(Hit hit, int j) {
    return phrases.clauses().ends(j)
        || j >= hit.end() + BEHIND && isParticiple(hit, j)
        || j >= hit.end() + NEAREST
            && scene.isWord(j)
            && scene.name(j) == null
            && !reading.hits().at(scene, j).isEmpty();
  }

  /// Whether a word that can be a passive participle stands there: the doer behind it is its own.
  private boolean isParticiple(Hit hit, int i) {
    if (i < hit.end() || !scene.isWord(i) || scene.time(i) != null || participants.isInside(i)) {
      return false;
    }
    var key = Clitics.withoutArticle(scene.tokens.key(i));
    boolean shape = key.length() >= SHORTEST_PARTICIPLE && key.charAt(0) == Letters.MEEM;
    return shape && participants.at(i) == null && scene.kinds(i).isEmpty();
  }
}
