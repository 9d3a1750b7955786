package org.isnad.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// How numbers go over days, as a line of steps for each origin: a step lasts until the origin
/// gives another number. A band shows how far a number may lie from what is said.
///
/// @param lines one for each origin
/// @param values where numbers stand on the upright axis
/// @param days where days stand below
/// @param from where the lines' room begins
/// @param to where it ends
public record StepChart(
    List<Line> lines, List<Tick> values, List<Tick> days, double from, double to) {

  /// Measures of the drawing.
  public static final int WIDTH = 720;

  public static final int HEIGHT = 210;

  /// Where the lines have their room.
  public static final int TOP = 12;

  public static final int FLOOR = 182;

  /// How many lines a chart bears.
  public static final int MOST = 6;

  static final double START = 56;
  static final double END = 500;
  private static final double LABEL_ROOM = 19;
  private static final double TICK_ROOM = 14;
  private static final double DAY_ROOM = 90;
  private static final double TAIL = 14;

  public StepChart {
    lines = List.copyOf(lines);
    values = List.copyOf(values);
    days = List.copyOf(days);
  }

  /// Numbers of an origin.
  ///
  /// @param name of the origin
  /// @param points in order of time
  public record Series(String name, List<Point> points) {}

  /// A number.
  ///
  /// @param at how far along the days, 0 to 1
  /// @param best as said
  /// @param low the least it may be
  /// @param high the most it may be
  public record Point(double at, double best, double low, double high) {}

  /// A line.
  ///
  /// @param number of the line, from 0, for its style
  /// @param path of its steps
  /// @param band around it; empty where numbers are exact
  /// @param marks one for each number
  /// @param key the mark again, beside the name
  /// @param x where its name begins
  /// @param y the name's base line
  public record Line(
      int number,
      String name,
      String path,
      String band,
      List<String> marks,
      String key,
      double x,
      double y) {}

  /// A place on an axis.
  public record Tick(double x, double y, String text) {}

  /// How a chart writes numbers and days.
  public interface Writing {
    /// A number.
    String number(double number);

    /// A day.
    String day(LocalDate day);
  }

  /// The chart of some series.
  ///
  /// @param mirrored whether time runs from right to left
  public static StepChart of(List<Series> series, DayAxis axis, boolean mirrored, Writing writing) {
    var drawn = series.subList(0, Math.min(MOST, series.size()));
    var scale = new Scale(drawn, mirrored);
    var lines = new ArrayList<Line>();
    double below = -LABEL_ROOM;
    var byHeight =
        drawn.stream()
            .sorted((a, b) -> Double.compare(scale.y(last(a).best()), scale.y(last(b).best())))
            .toList();
    for (var one : byHeight) {
      double y = Math.max(scale.y(last(one).best()) + 4, below + LABEL_ROOM);
      below = y;
      lines.add(line(one, scale, drawn.indexOf(one), y));
    }
    return new StepChart(
        lines,
        values(drawn, scale, writing),
        days(axis, scale, writing),
        scale.mirror(START),
        scale.mirror(END + TAIL));
  }

  private static Point last(Series series) {
    return series.points().getLast();
  }

  private static Line line(Series series, Scale scale, int number, double labelY) {
    var points = series.points();
    var path = new StringBuilder();
    var upper = new StringBuilder();
    var lower = new StringBuilder();
    var marks = new ArrayList<String>();
    for (int i = 0; i < points.size(); i++) {
      var point = points.get(i);
      var from = Shape.number(scale.x(point.at()));
      double next = i + 1 < points.size() ? scale.along(points.get(i + 1).at()) : scale.tail(point);
      var to = Shape.number(scale.mirror(next));
      step(path, from, to, scale.y(point.best()), false);
      step(upper, from, to, scale.y(point.high()), false);
      step(lower, from, to, scale.y(point.low()), true);
      marks.add(Shape.of(number).at(scale.x(point.at()), scale.y(point.best())));
    }
    boolean exact = points.stream().allMatch(p -> p.low() == p.high());
    var band = exact ? "" : "M" + upper.substring(1) + lower + "Z";
    return new Line(
        number,
        series.name(),
        "M" + path.substring(1),
        band,
        marks,
        Shape.of(number).at(scale.mirror(END + TAIL + 12), labelY - 4),
        scale.mirror(END + TAIL + 22),
        labelY);
  }

  /// Adds a step as far as `to`; what runs back is put before what is there.
  private static void step(StringBuilder path, String from, String to, double y, boolean back) {
    var height = Shape.number(y);
    if (back) {
      path.insert(0, "L" + to + " " + height + "L" + from + " " + height);
    } else {
      path.append('L').append(from).append(' ').append(height);
      path.append('L').append(to).append(' ').append(height);
    }
  }

  private static List<Tick> values(List<Series> series, Scale scale, Writing writing) {
    var ticks = new ArrayList<Tick>();
    var stated = new TreeSet<Double>();
    stated.add(0.0);
    series.forEach(one -> one.points().forEach(point -> stated.add(point.best())));
    double above = Double.MAX_VALUE;
    for (double value : stated) {
      double y = scale.y(value);
      if (above - y >= TICK_ROOM) {
        ticks.add(new Tick(scale.mirror(START - 8), y + 4, writing.number(value)));
        above = y;
      }
    }
    return ticks;
  }

  private static List<Tick> days(DayAxis axis, Scale scale, Writing writing) {
    var ticks = new ArrayList<Tick>();
    double behind = -DAY_ROOM;
    for (int step = 0; step < axis.steps(); step++) {
      double along = scale.along((step + 0.5) / axis.steps());
      if (along - behind >= DAY_ROOM) {
        ticks.add(new Tick(scale.mirror(along), HEIGHT - 8.0, writing.day(axis.day(step))));
        behind = along;
      }
    }
    return ticks;
  }

  /// From numbers to coordinates.
  private record Scale(double most, boolean mirrored) {

    Scale(List<Series> series, boolean mirrored) {
      this(
          series.stream()
              .flatMap(one -> one.points().stream())
              .mapToDouble(point -> Math.max(point.best(), point.high()))
              .max()
              .orElse(1),
          mirrored);
    }

    double along(double at) {
      return START + (END - START) * at;
    }

    double tail(Point point) {
      return Math.min(END + TAIL, along(point.at()) + TAIL);
    }

    double x(double at) {
      return mirror(along(at));
    }

    double mirror(double x) {
      return mirrored ? WIDTH - x : x;
    }

    double y(double value) {
      return FLOOR - (FLOOR - TOP - 6.0) * value / Math.max(1, most);
    }
  }
}
