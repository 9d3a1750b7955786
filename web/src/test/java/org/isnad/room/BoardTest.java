package org.isnad.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;
import org.isnad.room.Board.Wish;
import org.isnad.store.Search.Count;
import org.isnad.store.StoryFigures;
import org.isnad.store.StoryFigures.Telling;
import org.isnad.store.StoryLine;
import org.junit.jupiter.api.Test;

/// What stories can be chosen by, and who is silent.
class BoardTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

  private static StoryFigures story(String id, int day, long batch, String... outlets) {
    var when = Optional.of(DAY.plusDays(day));
    var reach = new Reach(1, outlets.length, outlets.length, outlets.length);
    var line = new StoryLine(id, id, reach, Map.of(ClaimStatus.SINGLE_ROOT, 1), 0, when, when);
    return new StoryFigures(line, List.of(outlets), List.of(new Telling("a" + id, when, batch)));
  }

  private static Board board(StoryFigures... stories) {
    return Board.of(
        List.of(stories),
        Map.of("as1", Map.of("entity", List.of("العراق", "سالم الراوي"), "event", List.of("AID"))),
        9);
  }

  private static final Board BOARD =
      board(
          story("s1", 0, 3, "البيان", "الإمارات اليوم"),
          story("s2", 1, 4, "بريد الوادي"),
          story("s3", 2, 9, "البيان"));

  private static List<String> ids(Wish wish) {
    return BOARD.find(wish, 0, 10, 5).stories().stream().map(s -> s.line().id()).sorted().toList();
  }

  private static Wish facet(Map<String, List<String>> only, Map<String, List<String>> without) {
    return new Wish(only, without, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  @Test
  void aStoryHasOneOfTheChosenValuesOfEachFacet() {
    var outlets = List.of("بريد الوادي", "الإمارات اليوم");
    assertThat(ids(facet(Map.of("outlet", outlets), Map.of()))).containsExactly("s1", "s2");
    assertThat(ids(facet(Map.of("outlet", outlets, "country", List.of("IQ")), Map.of())))
        .containsExactly("s1");
  }

  @Test
  void aStoryHasNoneOfTheValuesThatAreLeftOut() {
    assertThat(ids(facet(Map.of(), Map.of("outlet", List.of("البيان"))))).containsExactly("s2");
    assertThat(ids(facet(Map.of(), Map.of("outlet", List.of("no such"))))).hasSize(3);
    assertThat(ids(facet(Map.of("outlet", List.of("no such")), Map.of()))).isEmpty();
  }

  @Test
  void countriesStandApartFromOtherNames() {
    var facets = BOARD.find(Wish.after(0), 0, 0, 5).facets();
    assertThat(facets.get("country")).containsExactly(new Count("IQ", 1));
    assertThat(facets.get("entity")).containsExactly(new Count("سالم الراوي", 1));
  }

  @Test
  void outletsOfOneHoldingAreOneFamily() {
    var families = BOARD.find(Wish.after(0), 0, 0, 5).facets().get("family");
    assertThat(families).extracting(Count::articles).containsExactly(2L, 1L);
  }

  @Test
  void newIsWhatCameAfterABatch() {
    assertThat(ids(Wish.after(3))).containsExactly("s2", "s3");
    assertThat(ids(Wish.after(9))).isEmpty();
  }

  @Test
  void daysBoundTheChoice() {
    var since =
        new Wish(
            Map.of(),
            Map.of(),
            Optional.of(DAY.plusDays(1)),
            Optional.of(DAY.plusDays(1)),
            Optional.empty(),
            0);
    assertThat(ids(since)).containsExactly("s2");
  }

  @Test
  void anOutletThatCarriesWhatOthersCarryButNotThisIsMissing() {
    var stories = new ArrayList<StoryFigures>();
    stories.add(story("own", 0, 1, "one", "two"));
    stories.add(story("x", 0, 1, "one", "two", "three"));
    stories.add(story("y", 0, 1, "one", "two", "three"));
    stories.add(story("z", 0, 1, "one", "two", "four"));
    stories.add(story("far", 40, 1, "one", "two", "five"));
    var absences = board(stories.toArray(StoryFigures[]::new)).absences("own");
    assertThat(absences).containsExactly(new Absence("three", 2, 3), new Absence("four", 1, 3));
    assertThat(absences).allMatch(Absence::isTelling);
    assertThat(new Absence("seldom", 1, 4).isTelling()).isFalse();
  }
}
