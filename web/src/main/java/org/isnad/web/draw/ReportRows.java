package org.isnad.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// When the articles of a story came out: a row for each, a mark on its day.
///
/// @param rows in the order of the articles
/// @param days where days stand above
/// @param height of the drawing
public record ReportRows(List<Row> rows, List<StepChart.Tick> days, int height) {

  /// The width of the drawing.
  public static final int WIDTH = 720;

  /// How high a row is.
  public static final int ROW = 24;

  /// How many rows a drawing bears.
  public static final int MOST = 40;

  private static final double START = 190;
  private static final double END = 620;
  private static final double HEAD = 26;
  private static final double DAY_ROOM = 110;

  public ReportRows {
    rows = List.copyOf(rows);
    days = List.copyOf(days);
  }

  /// An article.
  ///
  /// @param label who published it
  /// @param link to it
  /// @param day when
  /// @param kind of its text, for the style
  /// @param shape that tells the kind without colour
  /// @param lag how long after the first, in words; empty for the first
  public record Report(
      String label, String link, LocalDate day, String kind, Shape shape, String lag) {}

  /// A row.
  ///
  /// @param y the middle of it
  /// @param labelX where the label begins
  /// @param from where its line begins
  /// @param to where its mark stands
  /// @param mark the mark's path
  /// @param lagX where the lag begins
  public record Row(
      Report report, double y, double labelX, double from, double to, String mark, double lagX) {}

  /// The drawing of some articles.
  ///
  /// @param mirrored whether time runs from right to left
  /// @param writing how days are written
  public static ReportRows of(
      List<Report> reports, DayAxis axis, boolean mirrored, Function<LocalDate, String> writing) {
    var rows = new ArrayList<Row>();
    for (var report : reports.subList(0, Math.min(MOST, reports.size()))) {
      double y = HEAD + ROW * (rows.size() + 0.5);
      double at = along(axis.step(report.day()), axis);
      rows.add(
          new Row(
              report,
              y,
              mirror(4, mirrored),
              mirror(START, mirrored),
              mirror(at, mirrored),
              report.shape().at(mirror(at, mirrored), y),
              mirror(at + 10, mirrored)));
    }
    return new ReportRows(rows, days(axis, mirrored, writing), (int) HEAD + ROW * rows.size() + 4);
  }

  private static double along(int step, DayAxis axis) {
    return START + (END - START) * (step + 0.5) / axis.steps();
  }

  private static double mirror(double x, boolean mirrored) {
    return mirrored ? WIDTH - x : x;
  }

  private static List<StepChart.Tick> days(
      DayAxis axis, boolean mirrored, Function<LocalDate, String> writing) {
    var ticks = new ArrayList<StepChart.Tick>();
    double behind = 0;
    for (int step = 0; step < axis.steps(); step++) {
      double at = along(step, axis);
      if (at - behind >= DAY_ROOM) {
        ticks.add(new StepChart.Tick(mirror(at, mirrored), 15, writing.apply(axis.day(step))));
        behind = at;
      }
    }
    return ticks;
  }
}
