package org.isnad.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// Where places lie, as far as known.
public final class Coordinates {

  private static final String FILE = "knowledge/coordinates.tsv";
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  /// A point on the globe.
  ///
  /// @param latitude degrees north of the equator
  /// @param longitude degrees east of Greenwich
  public record Point(double latitude, double longitude) {}

  private final Knowledge knowledge;
  private final Map<String, Point> byPlace = new HashMap<>();

  /// The coordinates that come with the software.
  ///
  /// @throws LexiconException with file and line at the first fault
  public Coordinates(Knowledge knowledge) {
    this.knowledge = knowledge;
    Table.load(FILE).rows().forEach(this::add);
  }

  private void add(Row row) {
    var place = row.get("place");
    boolean entry = place.contains(":");
    if (entry && knowledge.entity(place).isEmpty()) {
      throw new LexiconException(row.table().file(), row.line(), "no entry has the id " + place);
    }
    var point = new Point(degrees(row, "latitude", POLE), degrees(row, "longitude", DATE_LINE));
    byPlace.put(entry ? place : NameKey.of(place), point);
  }

  private static double degrees(Row row, String column, double most) {
    try {
      double degrees = Double.parseDouble(row.get(column));
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new LexiconException(
        row.table().file(), row.line(), "no " + column + ": " + row.get(column));
  }

  /// Where the entry of an id lies.
  public Optional<Point> of(String id) {
    return Optional.ofNullable(byPlace.get(id));
  }

  /// Where the city of a name lies.
  public Optional<Point> ofCity(String name) {
    return Optional.ofNullable(byPlace.get(NameKey.of(name)));
  }
}
