package org.isnad.annotate.event;

import java.util.List;
import java.util.stream.IntStream;

/// Finds whose doing a participle is that goes on with a sentence: "calling on", "blaming".
final class Participles {

  private final Reading reading;
  private final Scene scene;
  private final Phrases phrases;

  Participles(Reading reading, Phrases phrases) {
    this.reading = reading;
    this.scene = reading.scene();
    this.phrases = phrases;
  }

  /// Whose doing a participle goes on with: who speaks where the verb before it stands in what is
  /// said, else the subject of that verb, or the phrase with which the sentence begins.
  List<Participant> owner(Hit participle) {
    var verb =
        reading.found().reversed().stream()
            .filter(Finding::isFinite)
            .filter(finding -> !finding.roles().actors().isEmpty())
            .findFirst();
    int end = verb.map(Finding::at).orElse(participle.at());
    boolean told = IntStream.range(reading.from(), end).anyMatch(i -> scene.is(i, "saying-that"));
    if (verb.isPresent() && !told) {
      return verb.get().roles().actors();
    }
    var speaker = speaker(participle);
    return speaker.isEmpty() && verb.isPresent() ? verb.get().roles().actors() : speaker;
  }

  /// Who stands first in the sentence; of whom the sentence before told where a preposition right
  /// behind the first verb shows that it has no subject.
  private List<Participant> speaker(Hit participle) {
    int first = reading.from();
    boolean elided = scene.is(first + 1, "preposition") && scene.isCoordinated(first);
    var found = elided ? List.<Participant>of() : phrases.firstFree(first, participle.at());
    return found.isEmpty() ? reading.topic() : found;
  }
}
