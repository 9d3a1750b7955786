package org.isnad.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.export.SituationView;
import org.isnad.model.Anchor;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.model.Report;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// When and where things happened, drawn.
class ChartTest {

  private static final Wording ENGLISH = words(Locale.ENGLISH);
  private static final Wording ARABIC = words(Locale.of("ar"));

  private static Wording words(Locale language) {
    return new Wording(new Taste(language, Taste.Digits.LATIN, Taste.Theme.LIGHT));
  }

  private static Entry entry(String id, String day, String place) {
    return new Entry(
        id,
        "ASSAULT",
        List.of(),
        List.of(),
        Optional.of(place).filter(name -> !name.isEmpty()),
        Optional.of(day).filter(value -> !value.isEmpty()),
        Optional.empty(),
        List.of(),
        EventPolarity.AFFIRMED,
        Modality.ASSERTED,
        List.of(),
        List.of(),
        ClaimStatus.UNATTRIBUTED,
        List.of(),
        new Anchor("a", new Span(0, 1)));
  }

  private static List<Entry> week(String... more) {
    var entries = new ArrayList<Entry>();
    for (int day = 1; day <= 9; day++) {
      entries.add(entry("T" + day, "2025-03-0" + day, ""));
    }
    for (var day : more) {
      entries.add(entry("T" + entries.size(), day, ""));
    }
    return entries;
  }

  private static TimeChart chart(List<Entry> entries, Wording words) {
    return TimeChart.of(entries, Optional.empty(), Optional.empty(), words).orElseThrow();
  }

  @Test
  void theLineOfTimeRunsAsTheLanguageDoes() {
    var english = chart(week(), ENGLISH).columns();
    var arabic = chart(week(), ARABIC).columns();
    assertThat(english.getFirst().x()).isLessThan(english.getLast().x());
    assertThat(arabic.getFirst().x()).isGreaterThan(arabic.getLast().x());
  }

  @Test
  void whatHappenedLongAgoLeavesRoomForThisWeek() {
    var chart = chart(week("1916-05-16", ""), ENGLISH);
    assertThat(chart.first()).isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(chart.outside()).isEqualTo(1);
    assertThat(chart.undated()).isEqualTo(1);
    assertThat(chart.columns()).hasSize(9);
  }

  @Test
  void theChosenStretchIsMarked() {
    var from = Optional.of(LocalDate.of(2025, 3, 4));
    var to = Optional.of(LocalDate.of(2025, 3, 5));
    var chart = TimeChart.of(week(), from, to, ENGLISH).orElseThrow();
    assertThat(chart.columns()).filteredOn(TimeChart.Column::inside).hasSize(2);
    assertThat(chart.chosen()).isPresent();
    assertThat(chart(week(), ENGLISH).chosen()).isEmpty();
  }

  @Test
  void aChosenStretchOutsideIsShown() {
    var from = Optional.of(LocalDate.of(2025, 2, 1));
    var chart = TimeChart.of(week(), from, Optional.empty(), ENGLISH).orElseThrow();
    assertThat(chart.first()).isEqualTo(LocalDate.of(2025, 2, 1));
  }

  @Test
  void noDaysNoChart() {
    var undated = List.of(entry("T1", "", ""));
    assertThat(TimeChart.of(undated, Optional.empty(), Optional.empty(), ENGLISH)).isEmpty();
  }

  private static Entity place(String id, String known) {
    return new Entity(
        id,
        EntityType.GPE,
        id,
        id,
        List.of(),
        Optional.of(known).filter(name -> !name.isEmpty()),
        Optional.empty(),
        1,
        List.of(),
        List.of(),
        List.of());
  }

  private static Optional<PlaceMap> map(List<Entry> timeline) {
    var report =
        new Report(
            "test",
            List.of(),
            "",
            List.of(),
            List.of(
                place("Iraq", "country:IQ"),
                place("Basra", "region:iq-basra"),
                place("Japan", "country:JP"),
                place("Nowhere", "")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Situation.NONE,
            List.of());
    var view = new SituationView(report, Locale.ENGLISH);
    return PlaceMap.of(timeline, view, new Cast(view), ENGLISH);
  }

  @Test
  void placesLieWhereTheyLie() {
    var map = map(List.of(entry("T1", "", "Iraq"), entry("T2", "", "Basra"))).orElseThrow();
    assertThat(map.dots()).hasSize(2).allSatisfy(dot -> assertThat(dot.labelled()).isTrue());
    var iraq = map.dots().get(0);
    var basra = map.dots().get(1);
    assertThat(basra.x()).isGreaterThan(iraq.x());
    assertThat(basra.y()).isGreaterThan(iraq.y());
  }

  @Test
  void whatIsFarAwayOrUnknownIsListedBesideTheMap() {
    var timeline = new ArrayList<Entry>();
    for (int i = 0; i < 8; i++) {
      timeline.add(entry("T" + i, "", "Basra"));
    }
    timeline.add(entry("T8", "", "Japan"));
    timeline.add(entry("T9", "", "Nowhere"));
    var map = map(timeline).orElseThrow();
    assertThat(map.dots()).hasSize(1);
    assertThat(map.nowhere())
        .extracting(spot -> spot.place().name())
        .containsExactlyInAnyOrder("Japan", "Nowhere");
  }

  @Test
  void countriesLieUnderTheDots() {
    var map = map(List.of(entry("T1", "", "Iraq"), entry("T2", "", "Basra"))).orElseThrow();
    assertThat(map.land()).startsWith("M").endsWith("z");
  }

  @Test
  void noPlaceNoMap() {
    assertThat(map(List.of(entry("T1", "", "Nowhere")))).isEmpty();
  }
}
