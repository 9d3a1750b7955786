package org.isnad.story;

import java.util.Set;

/// What tells a happening from the many others of its kind: a match its two sides, the day of a
/// market its figures.
///
/// Reports of one match or one day may have few words in common, and those of the next nearly all.
///
/// @param kind of the happening
/// @param marks that tell it: the stems of two clubs, or figures in plain digits; none for a text
///   that has no landmark
public record Landmark(Kind kind, Set<String> marks) {

  /// Of what there are many.
  public enum Kind {
    /// A match, told by both its sides.
    MATCH(2),
    /// A day of a market, told by a figure.
    MARKET_DAY(1);

    private final int telling;

    Kind(int telling) {
      this.telling = telling;
    }
  }

  /// No landmark.
  public static final Landmark NONE = new Landmark(Kind.MATCH, Set.of());

  public Landmark {
    marks = Set.copyOf(marks);
  }

  /// Whether both are known by the same.
  public boolean isShared(Landmark other) {
    return kind == other.kind
        && marks.stream().filter(other.marks::contains).limit(kind.telling).count() == kind.telling;
  }
}
