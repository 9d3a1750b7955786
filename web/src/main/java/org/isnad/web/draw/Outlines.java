package org.isnad.web.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The outlines of countries, coarse, for the ground of a map. They take no side: a border is drawn
/// where the source has one.
public final class Outlines {

  private static final String FILE = "outlines.txt";
  private static final String COMMENT = "#";
  private static final double UNITS = 100;

  /// How far beyond the edges land is drawn, so that no edge of the drawing looks like a coast.
  private static final double BEYOND = 4;

  /// Nearer points are left out; a smaller country is.
  private static final double NEAREST = 1.2;

  private final List<Ring> rings;

  private Outlines(List<Ring> rings) {
    this.rings = rings;
  }

  private record Ring(List<Vertex> points, Vertex least, Vertex most) {

    private static Ring of(List<Vertex> points) {
      return new Ring(
          points,
          new Vertex(
              points.stream().mapToDouble(Vertex::x).min().orElse(0),
              points.stream().mapToDouble(Vertex::y).min().orElse(0)),
          new Vertex(
              points.stream().mapToDouble(Vertex::x).max().orElse(0),
              points.stream().mapToDouble(Vertex::y).max().orElse(0)));
    }

    private boolean shows(Window window) {
      return window.x(most.x()) > 0
          && window.x(least.x()) < window.width()
          && window.y(least.y()) > 0
          && window.y(most.y()) < window.height()
          && (most.x() - least.x() + most.y() - least.y()) * window.perDegree() > NEAREST;
    }
  }

  /// Those that ship with this version.
  public static Outlines standard() {
    try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE), FILE)) {
      var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return new Outlines(
          text.lines().filter(line -> !line.startsWith(COMMENT)).map(Outlines::ring).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ring ring(String line) {
    var numbers = line.split(" ");
    var points = new ArrayList<Vertex>(numbers.length / 2);
    int x = 0;
    int y = 0;
    for (int i = 0; i < numbers.length; i += 2) {
      x += Integer.parseInt(numbers[i]);
      y += Integer.parseInt(numbers[i + 1]);
      points.add(new Vertex(x / UNITS, y / UNITS));
    }
    return Ring.of(points);
  }

  /// The countries in a window as path data, in tenths of the drawing's units.
  public String within(Window window) {
    var path = new StringBuilder();
    rings.stream().filter(ring -> ring.shows(window)).forEach(ring -> add(ring, window, path));
    return path.toString();
  }

  private static void add(Ring ring, Window window, StringBuilder path) {
    List<Vertex> points =
        ring.points.stream().map(p -> new Vertex(window.x(p.x()), window.y(p.y()))).toList();
    for (var edge : Edge.around(window, BEYOND)) {
      points = edge.cut(points);
    }
    if (points.isEmpty()) {
      return;
    }
    var last = points.getFirst();
    long x = tenths(last.x());
    long y = tenths(last.y());
    path.append('M').append(x).append(' ').append(y).append('l');
    for (var point : points) {
      if (point.distance(last) >= NEAREST) {
        path.append(tenths(point.x()) - x).append(' ').append(tenths(point.y()) - y).append(' ');
        last = point;
        x = tenths(point.x());
        y = tenths(point.y());
      }
    }
    path.append("0 0z");
  }

  private static long tenths(double coordinate) {
    return Math.round(coordinate * 10);
  }
}
