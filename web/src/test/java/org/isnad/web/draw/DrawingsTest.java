package org.isnad.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.isnad.web.draw.ReportRows.Report;
import org.isnad.web.draw.StepChart.Point;
import org.isnad.web.draw.StepChart.Series;
import org.isnad.web.view.Taste;
import org.isnad.web.view.Wording;
import org.junit.jupiter.api.Test;

/// Drawings share axes, are mirrored for readers from right to left, and let no words meet.
class DrawingsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private static DayAxis axis(int most, int... days) {
    return DayAxis.of(IntStream.of(days).mapToObj(DAY::plusDays).toList(), most).orElseThrow();
  }

  private static Wording words(String language) {
    return new Wording(new Taste(Locale.of(language), Taste.Digits.LATIN, Taste.Theme.LIGHT));
  }

  @Test
  void anAxisOfManyDaysHasStepsOfSeveral() {
    assertThat(axis(30, 0, 29)).isEqualTo(new DayAxis(DAY, 1, 30));
    assertThat(axis(30, 0, 30)).isEqualTo(new DayAxis(DAY, 2, 16));
    assertThat(axis(30, 0, 30).step(DAY.plusDays(30))).isEqualTo(15);
    assertThat(DayAxis.of(List.of(), 30)).isEmpty();
  }

  @Test
  void barsOfOneScaleRunAsTheLanguageDoes() {
    var axis = axis(30, 0, 1);
    var english = Sparkline.of(new int[] {1, 4}, axis, 8, words("en")).bars();
    var arabic = Sparkline.of(new int[] {1, 4}, axis, 8, words("ar")).bars();
    assertThat(english.getLast().height()).isEqualTo((Sparkline.HEIGHT - 2) / 2);
    assertThat(english.getFirst().x()).isLessThan(english.getLast().x());
    assertThat(arabic.getFirst().x()).isGreaterThan(arabic.getLast().x());
  }

  private static StepChart chart(boolean mirrored, Series... series) {
    return StepChart.of(
        List.of(series),
        axis(30, 0, 3),
        mirrored,
        new StepChart.Writing() {
          @Override
          public String number(double number) {
            return String.valueOf((int) number);
          }

          @Override
          public String day(LocalDate day) {
            return day.toString();
          }
        });
  }

  private static Series series(String name, double best, double high) {
    return new Series(name, List.of(new Point(.2, best, best, high)));
  }

  @Test
  void aBandStandsAroundNumbersThatAreNotExact() {
    var lines = chart(false, series("exact", 7, 7), series("range", 7, 9)).lines();
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.band().isEmpty()).isEqualTo(line.name().equals("exact")));
  }

  @Test
  void namesOfLinesThatEndTogetherDoNotMeet() {
    var lines = chart(false, series("one", 7, 7), series("two", 7, 7), series("three", 7.1, 7.1));
    var heights = lines.lines().stream().mapToDouble(StepChart.Line::y).sorted().toArray();
    assertThat(heights[1] - heights[0]).isGreaterThanOrEqualTo(18);
    assertThat(heights[2] - heights[1]).isGreaterThanOrEqualTo(18);
  }

  @Test
  void eachLineHasAMarkOfItsOwn() {
    var lines = chart(false, series("one", 7, 7), series("two", 7, 7)).lines();
    assertThat(lines.getFirst().marks()).isNotEqualTo(lines.getLast().marks());
  }

  @Test
  void timeRunsFromRightToLeftForThoseWhoReadSo() {
    var series = new Series("one", List.of(new Point(.1, 7, 7, 7), new Point(.9, 9, 9, 9)));
    assertThat(chart(false, series).lines().getFirst().x()).isGreaterThan(StepChart.WIDTH / 2.0);
    assertThat(chart(true, series).lines().getFirst().x()).isLessThan(StepChart.WIDTH / 2.0);
  }

  @Test
  void reportsStandInRowsOnTheirDays() {
    var reports =
        IntStream.range(0, 60)
            .mapToObj(i -> new Report("x", "/", DAY.plusDays(i), "OWN", Shape.CIRCLE, ""))
            .toList();
    var rows = ReportRows.of(reports, axis(45, 0, 59), false, LocalDate::toString);
    assertThat(rows.rows()).hasSize(ReportRows.MOST);
    assertThat(rows.rows().getFirst().to()).isLessThan(rows.rows().getLast().to());
    assertThat(rows.height()).isGreaterThan(ReportRows.MOST * ReportRows.ROW);
  }
}
