package org.isnad.annotate.event;

import org.isnad.annotate.event.Participant.Kind;
import org.isnad.annotate.event.Trigger.Genitive;
import org.isnad.text.Clitics;

/// Reads whom the adjective of a nation behind a verbal noun names.
final class Nations {

  private final Scene scene;
  private final Participants participants;
  private final Cast cast;

  Nations(Reading reading, Cast cast) {
    this.scene = reading.scene();
    this.participants = reading.participants();
    this.cast = cast;
  }

  /// The adjective of a nation tells who acts, several of them who act together. Behind a phrase
  /// whose noun is the victims' it tells whose they are, and bare behind a noun that takes its
  /// victim it names him.
  void read(Hit hit, boolean bare) {
    int i = hit.end();
    if (!scene.isWord(i) || scene.is(hit.at(), "tour")) {
      return;
    }
    boolean genitive = bare && !isIndefinite(i);
    int at = isNisba(i) || isNoun(i) || genitive ? i : i + 1;
    if (!isNisba(at)) {
      return;
    }
    boolean takesVictim = hit.trigger().genitive() == Genitive.TARGET;
    boolean phrase = hit.end() > hit.at() + 1;
    if (takesVictim && (phrase || bare && at == i && isIndefinite(at))) {
      cast.targets.add(nation(at));
      return;
    }
    cast.actors.add(nation(at));
    int next = scene.isWord(at + 1) ? at + 1 : at + 2;
    while (isNisba(next)) {
      cast.actors.add(nation(next));
      next = scene.isWord(next + 1) ? next + 1 : next + 2;
    }
  }

  private boolean isNoun(int i) {
    return participants.at(i) != null || scene.is(i, "preposition");
  }

  private boolean isIndefinite(int i) {
    return !Clitics.hasArticle(scene.tokens.key(i));
  }

  private boolean isNisba(int at) {
    return scene.is(at, Kinds.NISBA) && scene.name(at) == null;
  }

  private Participant nation(int at) {
    var span = scene.tokens.span(at, at + 1, 0);
    return new Participant(at, at + 1, span, Kind.STATE, Agreement.SHE);
  }
}
