package org.isnad.web.draw;

import java.util.Locale;

/// Marks that tell lines apart without colour, as path data around a point.
public enum Shape {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  CROSS,
  BAR;

  /// The shape of a line, by its number from 0.
  public static Shape of(int number) {
    return values()[number % values().length];
  }

  /// The path of it.
  String at(double x, double y) {
    var path =
        switch (this) {
          case CIRCLE -> "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";
          case SQUARE -> "m-4 -4h8v8h-8z";
          case TRIANGLE -> "m0 -5l5 9h-10z";
          case DIAMOND -> "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z";
          case CROSS -> "m-4.5 -2h2.5v-2.5h4v2.5h2.5v4h-2.5v2.5h-4v-2.5h-2.5z";
          case BAR -> "m-2 -5h4v10h-4z";
        };
    return "M" + number(x) + " " + number(y) + path;
  }

  /// A coordinate with one decimal place.
  static String number(double coordinate) {
    double tenths = Math.round(coordinate * 10) / 10.0;
    return tenths == Math.rint(tenths)
        ? String.valueOf((long) tenths)
        : String.format(Locale.ROOT, "%.1f", tenths);
  }
}
