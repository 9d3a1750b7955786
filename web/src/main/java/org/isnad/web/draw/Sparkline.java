package org.isnad.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.web.view.Wording;

/// How many articles of a story were published when, as a row of small bars.
///
/// @param bars one for each step with articles
/// @param told the same in words
public record Sparkline(List<Bar> bars, String told) {

  /// Measures of the drawing.
  public static final int WIDTH = 180;

  public static final int HEIGHT = 28;

  private static final int WIDEST = 14;

  public Sparkline {
    bars = List.copyOf(bars);
  }

  /// A bar.
  ///
  /// @param x its left side
  /// @param y its top
  public record Bar(int x, int y, int width, int height) {}

  /// The articles of each step of an axis.
  public static int[] counts(List<LocalDate> days, DayAxis axis) {
    var counts = new int[axis.steps()];
    days.forEach(day -> counts[axis.step(day)]++);
    return counts;
  }

  /// The drawing of some numbers.
  ///
  /// @param highest the number that fills the height
  public static Sparkline of(int[] counts, DayAxis axis, int highest, Wording words) {
    var bars = new ArrayList<Bar>();
    var told = new ArrayList<String>();
    int room = Math.min(WIDEST, WIDTH / axis.steps());
    for (int step = 0; step < counts.length; step++) {
      if (counts[step] > 0) {
        int height = Math.max(2, (HEIGHT - 2) * counts[step] / Math.max(1, highest));
        int start = WIDTH * step / axis.steps();
        int x = words.taste().isArabic() ? WIDTH - start - room : start;
        bars.add(new Bar(x, HEIGHT - 1 - height, Math.max(2, room - 1), height));
        told.add(words.day(axis.day(step)) + ": " + words.number(counts[step]));
      }
    }
    return new Sparkline(bars, String.join(words.text("comma"), told));
  }
}
