package org.isnad.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.store.StoryFigures;
import org.isnad.store.StoryLine;

/// Which story comes first.
///
/// Its weight is one for each doubling of its roots and of its outlets, and two more when
/// independent origins confirm a claim of it; three days behind the newest article of the library
/// halve that, six leave a third.
record Ranking(Optional<LocalDate> newest) {

  private static final double CONFIRMED = 2;
  private static final double HALVED_AFTER = 3;

  /// The age, in days, of a story of which no day is known.
  private static final long UNDATED = 60;

  /// The ranking of a library's stories.
  static Ranking of(List<StoryFigures> stories) {
    return new Ranking(
        stories.stream()
            .flatMap(story -> story.line().last().stream())
            .max(Comparator.naturalOrder()));
  }

  /// The stories, the weightiest first.
  List<StoryFigures> order(List<StoryFigures> stories) {
    return stories.stream()
        .sorted(
            Comparator.comparingDouble((StoryFigures story) -> -weight(story.line()))
                .thenComparing(story -> -story.line().reach().articles())
                .thenComparing(story -> story.line().id()))
        .toList();
  }

  double weight(StoryLine story) {
    double confirmed = story.claims(ClaimStatus.CORROBORATED) > 0 ? CONFIRMED : 0;
    double spread = doublings(story.reach().roots()) + doublings(story.reach().outlets());
    return (confirmed + spread) / (1 + age(story) / HALVED_AFTER);
  }

  private static double doublings(int number) {
    return Math.log1p(number) / Math.log(2);
  }

  private long age(StoryLine story) {
    return newest.isPresent() && story.last().isPresent()
        ? ChronoUnit.DAYS.between(story.last().get(), newest.get())
        : UNDATED;
  }
}
