package org.isnad.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;
import org.isnad.store.StoryFigures;
import org.isnad.store.StoryLine;
import org.junit.jupiter.api.Test;

/// Which story comes first.
class RankingTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 20);

  private static StoryFigures story(
      String id, int roots, int outlets, int confirmed, Optional<LocalDate> day) {
    var reach = new Reach(roots, outlets, outlets, outlets);
    var claims = Map.of(ClaimStatus.CORROBORATED, confirmed);
    return new StoryFigures(
        new StoryLine(id, id, reach, claims, 0, day, day), List.of(), List.of());
  }

  private static List<String> order(StoryFigures... stories) {
    var all = List.of(stories);
    return Ranking.of(all).order(all).stream().map(story -> story.line().id()).toList();
  }

  @Test
  void moreRootsAndMoreOutletsComeFirst() {
    var day = Optional.of(TODAY);
    assertThat(
            order(
                story("plain", 1, 1, 0, day),
                story("roots", 3, 1, 0, day),
                story("both", 3, 4, 0, day)))
        .containsExactly("both", "roots", "plain");
  }

  @Test
  void aConfirmedClaimWeighsMoreThanAnotherRoot() {
    var day = Optional.of(TODAY);
    assertThat(order(story("three", 3, 2, 0, day), story("confirmed", 2, 2, 1, day)))
        .containsExactly("confirmed", "three");
  }

  @Test
  void threeDaysHalveTheWeightAndAStoryWithoutADayComesLast() {
    var three = Optional.of(TODAY.minusDays(3));
    var ranking = new Ranking(Optional.of(TODAY));
    var fresh = story("fresh", 3, 3, 0, Optional.of(TODAY));
    var older = story("older", 3, 3, 0, three);
    assertThat(ranking.weight(older.line())).isEqualTo(ranking.weight(fresh.line()) / 2);
    assertThat(order(story("undated", 3, 3, 0, Optional.empty()), older, fresh))
        .containsExactly("fresh", "older", "undated");
  }
}
