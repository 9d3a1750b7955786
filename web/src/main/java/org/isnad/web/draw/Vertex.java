package org.isnad.web.draw;

/// A point of an outline.
record Vertex(double x, double y) {

  double distance(Vertex other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /// The point at a share of the way to another.
  Vertex towards(Vertex other, double share) {
    return new Vertex(x + share * (other.x - x), y + share * (other.y - y));
  }
}
