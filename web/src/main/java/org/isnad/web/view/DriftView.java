package org.isnad.web.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.export.ReportIndex;
import org.isnad.model.EventCount;
import org.isnad.situation.CountDrift;
import org.isnad.situation.CountDrift.Line;
import org.isnad.web.draw.DayAxis;
import org.isnad.web.draw.StepChart;
import org.isnad.web.draw.StepChart.Point;
import org.isnad.web.draw.StepChart.Series;

/// How a number goes from report to report: a chart, and the same as a table.
///
/// @param what is counted, in the reader's words
/// @param words of the happening, in the earliest report
/// @param doubtful whether the reports may speak of several happenings
/// @param chart none where days are missing
/// @param rows one for each number
public record DriftView(
    String what, String words, boolean doubtful, Optional<StepChart> chart, List<Row> rows) {

  private static final int LONGEST = 300;
  private static final int LABEL = 24;
  private static final int STEPS = 60;

  public DriftView {
    rows = List.copyOf(rows);
  }

  /// A number.
  ///
  /// @param origin that gives it
  /// @param outlet that published it
  /// @param link to the article
  /// @param day when, as the reader likes days
  /// @param number with "more than" or the like
  public record Row(String origin, String outlet, String link, String day, String number) {}

  /// A drift in a reader's words.
  static DriftView of(CountDrift drift, ReportIndex index, Wording words) {
    var first = drift.entries().getFirst();
    return new DriftView(
        words.name("type", first.type()) + ": " + words.name("role", drift.role()),
        Drawn.shortened(index.words(first.words()), LONGEST),
        drift.entries().size() > 1,
        chart(drift, words),
        rows(drift, index, words));
  }

  private static String origin(Line line, Wording words) {
    return line.root().map(root -> root.name()).orElse(words.text("drift.no-origin"));
  }

  private static Optional<StepChart> chart(CountDrift drift, Wording words) {
    var days =
        drift.lines().stream()
            .flatMap(line -> line.tellings().stream())
            .flatMap(telling -> telling.published().stream())
            .toList();
    return DayAxis.of(days, STEPS)
        .map(axis ->
            StepChart.of(
                series(drift, axis, words), axis, words.taste().isArabic(), writing(words)));
  }

  private static List<Series> series(CountDrift drift, DayAxis axis, Wording words) {
    var places = places(drift, axis);
    var series = new ArrayList<Series>();
    for (var line : drift.lines()) {
      var points =
          line.tellings().stream()
              .filter(telling -> places.containsKey(telling.article()))
              .map(telling -> point(places.getOrDefault(telling.article(), 0.0), telling.count()))
              .sorted(Comparator.comparingDouble(Point::at))
              .toList();
      if (!points.isEmpty()) {
        series.add(new Series(Drawn.shortened(origin(line, words), LABEL), points));
      }
    }
    return series;
  }

  /// Where each article stands along the days, 0 to 1: those of one day beside each other.
  private static Map<String, Double> places(CountDrift drift, DayAxis axis) {
    var days = new TreeMap<Integer, Set<String>>();
    for (var line : drift.lines()) {
      for (var telling : line.tellings()) {
        telling
            .published()
            .ifPresent(day ->
                days.computeIfAbsent(axis.step(day), step -> new LinkedHashSet<>())
                    .add(telling.article()));
      }
    }
    var places = new HashMap<String, Double>();
    days.forEach((step, articles) -> {
      int before = 0;
      for (var article : articles) {
        before++;
        places.put(article, (step + before / (articles.size() + 1.0)) / axis.steps());
      }
    });
    return places;
  }

  private static Point point(double at, EventCount count) {
    return new Point(
        at, count.best().doubleValue(), count.low().doubleValue(), count.high().doubleValue());
  }

  private static StepChart.Writing writing(Wording words) {
    return new StepChart.Writing() {
      @Override
      public String number(double number) {
        return words.digits(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
      }

      @Override
      public String day(LocalDate day) {
        return words.day(day);
      }
    };
  }

  private static List<Row> rows(CountDrift drift, ReportIndex index, Wording words) {
    var rows = new ArrayList<Row>();
    for (var line : drift.lines()) {
      for (var telling : line.tellings()) {
        var count = telling.count();
        rows.add(
            new Row(
                origin(line, words),
                Headline.publisher(telling.article(), index, words.taste()),
                "/article/" + telling.article(),
                telling.published().map(words::day).orElse(""),
                words.digits(words.situation().number(count.best(), count.mod()))));
      }
    }
    return rows;
  }
}
