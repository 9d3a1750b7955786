package org.isnad.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Situation.Entry;
import org.isnad.situation.Window;

/// Happenings by the day on which they begin, as columns over a line of time; the line runs as the
/// language does.
///
/// @param first day of the line, ISO 8601
/// @param last day of the line, ISO 8601
/// @param columns one for each stretch of days in which something happened
/// @param ticks days named below the line
/// @param chosen the part of the line that is chosen; absent when all is
/// @param outside how many dated happenings lie before or after the line
/// @param undated how many have no day
/// @param step how many days one column stands for
public record TimeChart(
    LocalDate first,
    LocalDate last,
    List<Column> columns,
    List<Tick> ticks,
    Optional<Range> chosen,
    int outside,
    int undated,
    int step) {

  /// The width of the drawing.
  public static final int WIDTH = 960;

  /// The height of the columns' floor.
  public static final int FLOOR = 120;

  private static final int TOP = 18;
  private static final int MOST_COLUMNS = 120;
  private static final List<Integer> REACHES = List.of(30, 90, 365, 3_650);
  private static final double ENOUGH = 0.8;
  private static final int TICKS = 6;

  /// A column.
  ///
  /// @param x its beginning
  /// @param width of it
  /// @param y its top
  /// @param height of it
  /// @param days that it stands for, as the reader likes dates
  /// @param number of happenings
  /// @param inside whether it is in the chosen part
  public record Column(
      double x,
      double width,
      double y,
      double height,
      String days,
      String number,
      boolean inside) {}

  /// A day below the line.
  public record Tick(double x, String day, String anchor) {}

  /// A part of the line.
  public record Range(double x, double width) {}

  /// The chart of a timeline; empty when nothing in it has a day.
  ///
  /// @param begin the first day that is chosen
  /// @param end the last day that is chosen
  static Optional<TimeChart> of(
      List<Entry> timeline, Optional<LocalDate> begin, Optional<LocalDate> end, Wording words) {
    var days =
        timeline.stream()
            .flatMap(entry -> Window.stretch(entry).stream())
            .map(Window.Stretch::from)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    var core = core(days);
    var first = begin.filter(core.getFirst()::isAfter).orElse(core.getFirst());
    var last = end.filter(core.getLast()::isBefore).orElse(core.getLast());
    var shown = days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
    var axis = new Axis(first, last, words.taste().isArabic());
    return Optional.of(
        new TimeChart(
            axis.first,
            axis.last,
            columns(shown, axis, begin, end, words),
            ticks(axis, words),
            chosen(axis, begin, end),
            days.size() - shown.size(),
            timeline.size() - days.size(),
            axis.step));
  }

  /// The days around the middle one where most happened: a war told of long ago would leave no room
  /// for this week.
  private static List<LocalDate> core(List<LocalDate> days) {
    var middle = days.get(days.size() / 2);
    for (int reach : REACHES) {
      var near =
          days.stream()
              .filter(day -> Math.abs(ChronoUnit.DAYS.between(middle, day)) <= reach)
              .toList();
      if (near.size() >= ENOUGH * days.size()) {
        return near;
      }
    }
    return days;
  }

  /// Days along the drawing.
  private static final class Axis {
    private final LocalDate first;
    private final LocalDate last;
    private final int step;
    private final long days;
    private final boolean mirrored;

    private Axis(LocalDate from, LocalDate to, boolean mirrored) {
      long all = ChronoUnit.DAYS.between(from, to) + 1;
      this.first = from;
      this.step = (int) ((all + MOST_COLUMNS - 1) / MOST_COLUMNS);
      this.days = Math.max(7, (all + step - 1) / step * step);
      this.last = from.plusDays(days - 1);
      this.mirrored = mirrored;
    }

    private double along(LocalDate day) {
      double share = (double) ChronoUnit.DAYS.between(first, day) / days;
      return WIDTH * Math.clamp(share, 0, 1);
    }

    /// The part of the drawing from the beginning of one day to that of another.
    private Range range(LocalDate from, LocalDate to) {
      double start = along(from);
      double end = along(to);
      return new Range(round(mirrored ? WIDTH - end : start), round(end - start));
    }

    private double x(LocalDate day) {
      return round(mirrored ? WIDTH - along(day) : along(day));
    }
  }

  private static double round(double number) {
    return Math.round(number * 10) / 10.0;
  }

  private static List<Column> columns(
      List<LocalDate> days,
      Axis axis,
      Optional<LocalDate> begin,
      Optional<LocalDate> end,
      Wording words) {
    var counts = new int[(int) (axis.days / axis.step)];
    for (var day : days) {
      counts[(int) (ChronoUnit.DAYS.between(axis.first, day) / axis.step)]++;
    }
    int most = java.util.Arrays.stream(counts).max().orElse(1);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < counts.length; i++) {
      var from = axis.first.plusDays((long) i * axis.step);
      var to = from.plusDays(axis.step - 1);
      boolean inside = begin.filter(to::isBefore).isEmpty() && end.filter(from::isAfter).isEmpty();
      if (counts[i] > 0) {
        columns.add(
            column(counts[i], most, axis.range(from, to.plusDays(1)), from, to, inside, words));
      }
    }
    return columns;
  }

  private static Column column(
      int number,
      int most,
      Range range,
      LocalDate from,
      LocalDate to,
      boolean inside,
      Wording words) {
    double height = round(Math.max(3, (FLOOR - TOP) * (double) number / most));
    double gap = range.width > 4 ? 1 : 0;
    return new Column(
        range.x + gap / 2,
        round(range.width - gap),
        round(FLOOR - height),
        height,
        words.digits(words.situation().dates().of(from, to)),
        words.number(number),
        inside);
  }

  private static List<Tick> ticks(Axis axis, Wording words) {
    var ticks = new ArrayList<Tick>();
    long steps = Math.min(TICKS, axis.days) - 1;
    for (long i = 0; i <= steps; i++) {
      var day = axis.first.plusDays(i * (axis.days - 1) / Math.max(1, steps));
      double x = axis.x(day);
      boolean atEdge = i == 0 || i == steps;
      // Anchors are logical: text begins at the right where lines run to the left.
      var anchor = atEdge ? i == 0 ? "start" : "end" : "middle";
      ticks.add(new Tick(i == steps ? axis.x(day.plusDays(1)) : x, words.day(day), anchor));
    }
    return ticks;
  }

  private static Optional<Range> chosen(
      Axis axis, Optional<LocalDate> begin, Optional<LocalDate> end) {
    return begin.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(axis.range(begin.orElse(axis.first), end.orElse(axis.last).plusDays(1)));
  }
}
