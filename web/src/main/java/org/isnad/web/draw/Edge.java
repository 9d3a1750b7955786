package org.isnad.web.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// An edge of a drawing that outlines are cut at.
///
/// @param inside how far within the edge a point lies; below zero outside
record Edge(ToDoubleFunction<Vertex> inside) {

  /// The four edges of a window, moved outwards.
  static List<Edge> around(Window window, double beyond) {
    return List.of(
        new Edge(point -> point.x() + beyond),
        new Edge(point -> window.width() + beyond - point.x()),
        new Edge(point -> point.y() + beyond),
        new Edge(point -> window.height() + beyond - point.y()));
  }

  /// The part of a ring within the edge (Sutherland and Hodgman's way).
  List<Vertex> cut(List<Vertex> ring) {
    var kept = new ArrayList<Vertex>();
    for (int i = 0; i < ring.size(); i++) {
      var before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      var point = ring.get(i);
      double from = inside.applyAsDouble(before);
      double to = inside.applyAsDouble(point);
      if (from < 0 != to < 0) {
        kept.add(before.towards(point, from / (from - to)));
      }
      if (to >= 0) {
        kept.add(point);
      }
    }
    return kept;
  }
}
