package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The speakers of the reports before one whose speaker is left out.
final class EarlierSpeakers {

  private static final int FARTHEST = 10;
  private static final int MANY = 60;

  private EarlierSpeakers() {}

  /// The nearest speaker that agrees with the verb, those of nested reports last.
  ///
  /// @param fits whether a speaker can be one at all
  static Optional<Speaker> agreeing(
      List<Speech> speeches, List<Speaker> speakers, int index, Predicate<Speaker> fits) {
    var speech = speeches.get(index);
    Optional<Speaker> nested = Optional.empty();
    for (int i = index - 1; i >= Math.max(0, index - MANY); i--) {
      var other = speeches.get(i);
      if (speech.sentence() - other.sentence() > FARTHEST) {
        break;
      }
      var speaker = speakers.get(i);
      boolean agrees =
          speaker.isKnown() && fits.test(speaker) && speech.gender().agrees(speaker.gender());
      if (!agrees || other.holds(speech.at()) || isAside(speeches, i)) {
        continue;
      }
      if (!isNested(speeches, i, speech.at())) {
        return Optional.of(speaker);
      }
      nested = nested.isPresent() ? nested : Optional.of(speaker);
    }
    return nested;
  }

  /// Whether a report only says through whom another one with the same content came.
  private static boolean isAside(List<Speech> speeches, int i) {
    var aside = speeches.get(i);
    return aside.stance().type().equals("ACCORD")
        && Speech.near(speeches, aside.at()).stream()
            .anyMatch(other ->
                other.at() != aside.at()
                    && other.contentFrom() == aside.contentFrom()
                    && other.contentTo() == aside.contentTo());
  }

  /// The last speaker of this sentence or the two before, whatever its gender: writers slip.
  static Optional<Speaker> latest(List<Speech> speeches, List<Speaker> speakers, int index) {
    var speech = speeches.get(index);
    for (int i = index - 1; i >= Math.max(0, index - MANY); i--) {
      if (speech.sentence() - speeches.get(i).sentence() > 2) {
        return Optional.empty();
      }
      if (speakers.get(i).isKnown() && !speeches.get(i).holds(speech.at())) {
        return Optional.of(speakers.get(i));
      }
    }
    return Optional.empty();
  }

  /// Whether a report stands inside another one that does not hold `later` as well.
  private static boolean isNested(List<Speech> speeches, int i, int later) {
    int at = speeches.get(i).at();
    return Speech.near(speeches, at).stream()
        .anyMatch(o ->
            o.emits()
                && o.at() != at
                && o.holds(at)
                && !o.holds(later)
                && o.contentFrom() != speeches.get(i).contentFrom()
                && !o.stance().type().equals("ACCORD"));
  }
}
