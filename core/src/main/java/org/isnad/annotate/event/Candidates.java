package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Clitics;

/// Those of a sentence to whom something behind them may go back.
final class Candidates {

  private static final int FARTHEST = 45;
  private static final int ADJECTIVES = 3;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;

  Candidates(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
  }

  /// Those who stand free before a token and agree, in reading order.
  List<Participant> before(int at, Agreement agreement) {
    var found = new ArrayList<Participant>();
    int first = Math.max(reading.from(), at - FARTHEST);
    for (int j = at - 1; j > first && at - j < FARTHEST; j--) {
      first = scene.isStop(j) ? j + 1 : first;
    }
    for (int j = first; j < at; j++) {
      var participant = participants.at(j);
      if (participant == null || participant.to() > at) {
        continue;
      }
      int begin = participant.from();
      boolean verb = reading.found().stream().anyMatch(finding -> finding.at() == begin);
      if (!verb && canBeMeant(participant) && fits(participant, agreement)) {
        found.add(participant);
      }
      j = participant.to() - 1;
    }
    return found;
  }

  /// Whether it acts and stands free: no outlet, which only tells, and no place that heads a line.
  private boolean canBeMeant(Participant participant) {
    boolean place = participant.kind() == Kind.STATE || participant.kind() == Kind.CAPITAL;
    boolean heading = place && scene.isStop(participant.to());
    return participant.acts()
        && participant.kind() != Kind.MEDIA
        && !scene.is(participant.from() - 1, "place-noun")
        && !heading
        && isFree(participant);
  }

  private boolean isFree(Participant participant) {
    return !scene.isGoverned(participant.from()) && participants.proclitic(participant.from()) == 0;
  }

  static boolean fits(Participant participant, Agreement agreement) {
    return participant.agreement().agrees(agreement);
  }

  /// Whether a relative clause can be about a phrase: no other clause begins between them.
  boolean isBeside(Participant phrase, int relative) {
    return relative - phrase.to() <= ADJECTIVES
        && IntStream.range(phrase.to(), relative).noneMatch(i -> scene.is(i, "that"));
  }

  /// Whether a verb stands right behind a noun without article that names nobody, which its pronoun
  /// then means: "tombs that fighters destroyed".
  boolean isSaidOfThing(Hit hit) {
    int i = hit.at() - 1;
    return hit.form().isFinite()
        && hit.letters() == 0
        && i >= reading.from()
        && scene.isWord(i)
        && scene.kinds(i).isEmpty()
        && scene.name(i) == null
        && scene.time(i) == null
        && !participants.isInside(i)
        && participants.at(i) == null
        && !Clitics.hasArticle(scene.tokens.key(i));
  }
}
