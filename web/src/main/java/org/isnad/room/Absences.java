package org.isnad.room;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// Who does not carry a story: outlets that are measured by the stories of the same days which at
/// least three outlets carry; where enough of these name a country that the story names too, by
/// those alone.
final class Absences {

  private static final int WIDELY_CARRIED = 3;
  private static final int ENOUGH = 10;

  private Absences() {}

  /// The outlets that do not carry a story, those that carry most of the others first.
  ///
  /// @param near stories of its days
  /// @param alike whether another story names a country that it names
  static List<Absence> of(BoardStory story, List<BoardStory> near, Predicate<BoardStory> alike) {
    var wide =
        near.stream()
            .filter(other -> other != story)
            .filter(other -> other.figures().outlets().size() >= WIDELY_CARRIED)
            .toList();
    var kindred = wide.stream().filter(alike).toList();
    return counted(story, kindred.size() >= ENOUGH ? kindred : wide);
  }

  private static List<Absence> counted(BoardStory story, List<BoardStory> others) {
    var present = new HashSet<>(story.figures().outlets());
    var carried = new HashMap<String, Long>();
    for (var other : others) {
      other.figures().outlets().stream()
          .filter(outlet -> !present.contains(outlet))
          .forEach(outlet -> carried.merge(outlet, 1L, Long::sum));
    }
    return carried.entrySet().stream()
        .map(entry -> new Absence(entry.getKey(), entry.getValue(), others.size()))
        .sorted(
            Comparator.comparingLong((Absence a) -> -a.carried()).thenComparing(Absence::outlet))
        .toList();
  }
}
