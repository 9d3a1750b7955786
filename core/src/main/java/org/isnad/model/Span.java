package org.isnad.model;

import java.util.Comparator;

/// A half-open range of UTF-16 code units in the text of one page; reading order, longer first.
///
/// @param start the first code unit, counted from 0
/// @param end one past the last code unit, never before `start`
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /// The number of code units.
  public int length() {
    return end - start;
  }

  /// Whether it holds no character.
  public boolean isEmpty() {
    return start == end;
  }

  /// Whether `other` lies wholly inside.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the code unit at `offset` lies inside.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Whether the two share at least one code unit.
  public boolean overlaps(Span other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  /// How many code units the two share.
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The smallest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The characters of `text` that it covers.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
