package org.isnad.web.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.isnad.export.SituationView;
import org.isnad.knowledge.Coordinates;
import org.isnad.knowledge.Coordinates.Point;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Entity;
import org.isnad.model.Situation.Entry;
import org.isnad.room.Later;
import org.isnad.web.draw.Outlines;
import org.isnad.web.draw.Window;

/// Where happenings took place: dots over the outlines of countries, north above, as large as there
/// are happenings. A map is not mirrored.
///
/// @param width of the drawing
/// @param height of it
/// @param land the countries' outlines as path data, in tenths of the drawing's units
/// @param meridians and parallels, with their degrees
/// @param dots the places, the largest first
/// @param nowhere places that are not on the map: far from the others, or nobody knows where
public record PlaceMap(
    double width,
    double height,
    String land,
    List<Line> meridians,
    List<Dot> dots,
    List<Spot> nowhere) {

  private static final double WIDTH = 960;
  private static final double MOST_HEIGHT = 560;
  private static final double LEAST_DEGREES = 12;
  private static final double MARGIN = 0.08;
  private static final double LETTER = 7.6;
  private static final double LINE = 18;
  private static final double DESCENT = 5;
  private static final List<Double> REACHES = List.of(8.0, 14.0, 25.0, 50.0);
  private static final double ENOUGH = 0.75;
  private static final int MOST_DOTS = 60;
  private static final Later<Outlines> OUTLINES = Later.of(Outlines::standard);
  private static final Later<Coordinates> COORDINATES =
      Later.of(() -> new Coordinates(Knowledge.standard()));

  /// A line of the net.
  public record Line(double x1, double y1, double x2, double y2, String label) {}

  /// A place on the map.
  ///
  /// @param x where
  /// @param y where
  /// @param radius of the dot
  /// @param spot what is there
  /// @param labelled whether there is room for its name
  /// @param labelX the middle of the name
  /// @param labelY where the name stands
  public record Dot(
      double x,
      double y,
      double radius,
      Spot spot,
      boolean labelled,
      double labelX,
      double labelY) {}

  /// A place with what happened there.
  ///
  /// @param place its name
  /// @param number of happenings
  public record Spot(Party place, String number) {}

  private record Found(Entity entity, int number, Point point) {}

  /// The map of a timeline; empty when no place of it can be drawn.
  static Optional<PlaceMap> of(List<Entry> timeline, SituationView view, Cast cast, Wording words) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    timeline.forEach(
        entry -> entry.place().ifPresent(place -> numbers.merge(place, 1, Integer::sum)));
    var found = new ArrayList<Found>();
    var nowhere = new ArrayList<Spot>();
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(counted -> {
          var point = view.entity(counted.getKey()).flatMap(PlaceMap::point);
          if (point.isPresent() && found.size() < MOST_DOTS) {
            var entity = view.entity(counted.getKey()).orElseThrow();
            found.add(new Found(entity, counted.getValue(), point.get()));
          } else {
            nowhere.add(spot(counted.getKey(), counted.getValue(), cast, words));
          }
        });
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var near = core(found);
    found.stream()
        .filter(one -> !near.contains(one))
        .forEach(one -> nowhere.add(spot(one.entity.id(), one.number, cast, words)));
    return Optional.of(new Frame(near).map(nowhere, cast, words));
  }

  private static Spot spot(String entity, int number, Cast cast, Wording words) {
    return new Spot(cast.party(entity), words.number(number));
  }

  /// Where an entity lies: its entry, else its name as a city's, else the country it lies in.
  private static Optional<Point> point(Entity entity) {
    var coordinates = COORDINATES.get();
    return entity
        .known()
        .flatMap(coordinates::of)
        .or(() -> coordinates.ofCity(entity.arabic()))
        .or(() ->
            entity
                .known()
                .flatMap(Knowledge.standard()::entity)
                .flatMap(entry -> entry.country())
                .flatMap(coordinates::of));
  }

  /// The part of the globe that is drawn.
  private static final class Frame {
    private final List<Found> found;
    private final Window window;

    private Frame(List<Found> found) {
      this.found = found;
      this.window =
          Window.around(
              found.stream().mapToDouble(one -> one.point.longitude()).max().orElse(0),
              found.stream().mapToDouble(one -> one.point.longitude()).min().orElse(0),
              found.stream().mapToDouble(one -> one.point.latitude()).max().orElse(0),
              found.stream().mapToDouble(one -> one.point.latitude()).min().orElse(0),
              LEAST_DEGREES,
              MARGIN,
              WIDTH,
              MOST_HEIGHT);
    }

    private double x(double longitude) {
      return round(window.x(longitude));
    }

    private double y(double latitude) {
      return round(window.y(latitude));
    }

    private PlaceMap map(List<Spot> nowhere, Cast cast, Wording words) {
      return new PlaceMap(
          WIDTH,
          window.height(),
          OUTLINES.get().within(window),
          net(words),
          dots(cast, words),
          nowhere);
    }

    private List<Line> net(Wording words) {
      double degrees = window.degrees();
      double step = degrees > 120 ? 30 : degrees > 50 ? 10 : degrees > 20 ? 5 : 2;
      var lines = new ArrayList<Line>();
      double east = window.west() + degrees;
      for (double at = Math.ceil(window.west() / step) * step; at < east; at += step) {
        lines.add(new Line(x(at), 0, x(at), window.height(), degree(at, words)));
      }
      for (double at = Math.ceil(window.south() / step) * step; at < window.north(); at += step) {
        lines.add(new Line(0, y(at), WIDTH, y(at), degree(at, words)));
      }
      return lines;
    }

    private static String degree(double number, Wording words) {
      return words.digits(Math.round(number) + "\u00B0");
    }

    private List<Dot> dots(Cast cast, Wording words) {
      double most = found.stream().mapToInt(Found::number).max().orElse(1);
      var taken = new ArrayList<Box>();
      for (var one : found) {
        taken.add(Box.around(x(one), y(one), radius(one, most)));
      }
      var dots = new ArrayList<Dot>();
      for (var one : found) {
        var spot = spot(one.entity.id(), one.number, cast, words);
        double reach = radius(one, most) + 1;
        double wide = spot.place().name().length() * LETTER;
        var label =
            Box.beside(x(one), y(one), reach, wide).filter(box -> isFree(box, taken)).findFirst();
        label.ifPresent(taken::add);
        double labelX = round(label.map(Box::middle).orElse(0.0));
        double labelY = round(label.map(Box::bottom).orElse(0.0) - DESCENT);
        dots.add(
            new Dot(x(one), y(one), radius(one, most), spot, label.isPresent(), labelX, labelY));
      }
      return dots;
    }

    private double x(Found one) {
      return x(one.point.longitude());
    }

    private double y(Found one) {
      return y(one.point.latitude());
    }

    private static double radius(Found one, double most) {
      return round(3 + 13 * Math.sqrt(one.number / most));
    }

    private boolean isFree(Box box, List<Box> taken) {
      return box.left > 0
          && box.right < WIDTH
          && box.top > 0
          && box.bottom < window.height()
          && taken.stream().noneMatch(box::overlaps);
    }

    private static double round(double number) {
      return Math.round(number * 10) / 10.0;
    }
  }

  /// A stretch of the drawing that something covers.
  private record Box(double left, double top, double right, double bottom) {

    private static Box around(double x, double y, double radius) {
      return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    /// Where a name may stand: below a dot, above it, at its sides.
    private static Stream<Box> beside(double x, double y, double reach, double wide) {
      return Stream.of(
          new Box(x - wide / 2, y + reach, x + wide / 2, y + reach + LINE),
          new Box(x - wide / 2, y - reach - LINE, x + wide / 2, y - reach),
          new Box(x + reach, y - LINE / 2, x + reach + wide, y + LINE / 2),
          new Box(x - reach - wide, y - LINE / 2, x - reach, y + LINE / 2));
    }

    private double middle() {
      return (left + right) / 2;
    }

    private boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /// The places around the middle where most happened; those far away leave room for these.
  private static List<Found> core(List<Found> found) {
    double all = found.stream().mapToInt(Found::number).sum();
    double east = middle(found, Point::longitude);
    double north = middle(found, Point::latitude);
    for (double reach : REACHES) {
      var near =
          found.stream()
              .filter(one -> Math.abs(one.point.longitude() - east) <= reach)
              .filter(one -> Math.abs(one.point.latitude() - north) <= reach)
              .toList();
      if (near.stream().mapToInt(Found::number).sum() >= ENOUGH * all) {
        return near;
      }
    }
    return found;
  }

  private static double middle(List<Found> found, ToDoubleFunction<Point> degrees) {
    var sorted =
        found.stream()
            .flatMap(one -> Collections.nCopies(one.number, one.point).stream())
            .mapToDouble(degrees)
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }
}
