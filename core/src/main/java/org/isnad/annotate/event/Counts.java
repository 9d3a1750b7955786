package org.isnad.annotate.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.model.Quantity;

/// Finds those of whom only the number stands before what they suffer: "that 27 of the workers were
/// killed".
final class Counts {

  private static final int FARTHEST = 9;

  private final Reading reading;
  private final Scene scene;
  private final Participants participants;

  Counts(Reading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.participants = reading.participants();
  }

  /// The number with which the clause of a verb in the plural begins that tells what they suffer.
  Optional<Participant> before(Hit hit) {
    var shape = hit.form().shape();
    boolean suffers =
        Passives.isLoss(hit)
            || shape == TriggerForm.Shape.PASSIVE
            || Passives.mayBePassive(scene, hit);
    boolean may = suffers && hit.form().subject() == Agreement.THEY && hit.letters() == 0;
    int first = Math.max(reading.from(), hit.at() - FARTHEST);
    for (int j = hit.at() - 1; may && j > first && !scene.isStop(j) && !scene.isComma(j); j--) {
      if (scene.is(j, "that")) {
        return counted(j + 1, hit.at());
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> counted(int i, int verb) {
    var quantity = i < verb && scene.time(i) == null ? scene.quantity(i) : null;
    if (quantity == null || quantity.unit().filter("%"::equals).isPresent()) {
      return Optional.empty();
    }
    int to = Math.min(verb, scene.tokens.indexAt(quantity.span().end()));
    return IntStream.range(i, to)
        .mapToObj(participants::at)
        .flatMap(one -> Optional.ofNullable(one).stream())
        .findFirst()
        .or(() -> Optional.of(number(quantity, i, to)));
  }

  private Participant number(Quantity quantity, int from, int to) {
    return new Participant(from, to, quantity.span(), Kind.PEOPLE, Agreement.THEY);
  }
}
