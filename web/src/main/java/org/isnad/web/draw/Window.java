package org.isnad.web.draw;

/// A part of the globe in a drawing, north above: degrees of longitude and latitude fall in even
/// steps, so that both are as long in the middle of it as they are on the ground.
///
/// @param west longitude of its left edge, in degrees
/// @param north latitude of its upper edge, in degrees
/// @param perDegree how long a degree of longitude is in the drawing
/// @param stretch how much longer a degree of latitude is
/// @param width of the drawing
/// @param height of the drawing
public record Window(
    double west, double north, double perDegree, double stretch, double width, double height) {

  /// The latitudes between which degrees of longitude are still of a length to be drawn.
  private static final double MOST_LATITUDE = 70;

  /// The window of some width around places.
  ///
  /// @param east of the places' easternmost
  /// @param west of their westernmost
  /// @param north of their northernmost
  /// @param south of their southernmost
  /// @param least degrees of longitude that it shows, and half as many of latitude
  /// @param margin around them, as a share of their extent
  /// @param width of the drawing
  /// @param most height of the drawing
  public static Window around(
      double east,
      double west,
      double north,
      double south,
      double least,
      double margin,
      double width,
      double most) {
    double middle = (north + south) / 2;
    double stretch = 1 / Math.cos(Math.toRadians(Math.min(Math.abs(middle), MOST_LATITUDE)));
    double high = Math.max(north - south, least / 2) * (1 + 2 * margin);
    double wide =
        Math.max(Math.max(east - west, least) * (1 + 2 * margin), high * stretch * width / most);
    double perDegree = width / wide;
    return new Window(
        (east + west - wide) / 2,
        middle + high / 2,
        perDegree,
        stretch,
        width,
        Math.round(high * stretch * perDegree));
  }

  /// Where a longitude lies, from the left.
  public double x(double longitude) {
    return (longitude - west) * perDegree;
  }

  /// Where a latitude lies, from above.
  public double y(double latitude) {
    return (north - latitude) * perDegree * stretch;
  }

  /// How many degrees of longitude it shows.
  public double degrees() {
    return width / perDegree;
  }

  /// The latitude of its lower edge, in degrees.
  public double south() {
    return north - height / (perDegree * stretch);
  }
}
