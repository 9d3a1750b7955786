package org.isnad.text;

import java.util.Arrays;
import org.isnad.model.Span;

/// A text, a changed view of it and the map between them; searches in the view return spans of the
/// original.
///
/// Every character of the view comes from a range of the original. A range of the view maps to the
/// smallest range of the original that holds all its characters, so what was left out at the edges
/// stays outside.
public final class AlignedText {

  private final CharSequence original;
  private final String view;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(CharSequence original, String view, int[] starts, int[] ends) {
    this.original = original;
    this.view = view;
    this.starts = starts;
    this.ends = ends;
  }

  /// The folded view of the stretch `span` of `text`.
  public static AlignedText folded(CharSequence text, Span span) {
    return new Builder(text, span.length()).fold(span.start(), span.end()).build();
  }

  /// The original text, whole.
  public CharSequence original() {
    return original;
  }

  /// The changed view.
  public String view() {
    return view;
  }

  /// The span of the original that the range `[start, end)` of the view comes from.
  ///
  /// @throws IndexOutOfBoundsException when the range is not inside the view
  public Span original(int start, int end) {
    if (start < 0 || end > view.length() || start > end) {
      throw new IndexOutOfBoundsException("[" + start + ", " + end + ") of " + view.length());
    }
    if (start == end) {
      int at = start < view.length() ? starts[start] : view.isEmpty() ? 0 : ends[view.length() - 1];
      return new Span(at, at);
    }
    return new Span(starts[start], ends[end - 1]);
  }

  /// The place in the view of the first character that comes from `offset` of the original or from
  /// after it.
  public int viewOffset(int offset) {
    int low = 0;
    int high = view.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// A further view on this view, mapped straight to the original.
  public AlignedText then(AlignedText next) {
    if (!next.original.toString().equals(view)) {
      throw new IllegalArgumentException(
          "the second map does not start from the view of the first");
    }
    int[] from = new int[next.view.length()];
    int[] to = new int[next.view.length()];
    for (int i = 0; i < from.length; i++) {
      var span = original(next.starts[i], next.ends[i]);
      from[i] = span.start();
      to[i] = span.end();
    }
    return new AlignedText(original, next.view, from, to);
  }

  /// Puts a view together piece by piece, in reading order.
  public static final class Builder {

    private final CharSequence original;
    private final StringBuilder view;
    private int[] starts;
    private int[] ends;

    public Builder(CharSequence original) {
      this(original, 64);
    }

    /// A builder for a view of about `length` characters.
    public Builder(CharSequence original, int length) {
      this.original = original;
      this.view = new StringBuilder(length);
      this.starts = new int[Math.max(8, length)];
      this.ends = new int[Math.max(8, length)];
    }

    /// Adds `piece`, which comes from `[start, end)` of the original.
    public Builder add(CharSequence piece, int start, int end) {
      for (int i = 0; i < piece.length(); i++) {
        add(piece.charAt(i), start, end);
      }
      return this;
    }

    /// Adds `[start, end)` of the original, folded.
    public Builder fold(int start, int end) {
      for (int i = start; i < end; i++) {
        char folded = Folding.simple(original, i);
        if (folded == Folding.SEVERAL) {
          add(Folding.form(original.charAt(i)), i, i + 1);
        } else if (folded != 0) {
          add(folded, i, i + 1);
        }
      }
      return this;
    }

    private void add(char c, int start, int end) {
      int at = view.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      view.append(c);
    }

    /// The view with its map.
    public AlignedText build() {
      return new AlignedText(
          original,
          view.toString(),
          Arrays.copyOf(starts, view.length()),
          Arrays.copyOf(ends, view.length()));
    }
  }
}
