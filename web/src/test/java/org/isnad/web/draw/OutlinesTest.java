package org.isnad.web.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Countries under a map.
class OutlinesTest {

  private static final Outlines OUTLINES = Outlines.standard();
  private static final Pattern START = Pattern.compile("M(-?\\d+) (-?\\d+)");

  private static Window window(double east, double west, double north, double south) {
    return Window.around(east, west, north, south, 12, 0, 960, 560);
  }

  @Test
  void theOpenSeaHasNoOutlines() {
    assertThat(OUTLINES.within(window(-130, -140, -30, -35))).isEmpty();
  }

  @Test
  void noCountryBeginsOutsideTheDrawing() {
    var window = window(50, 35, 35, 25);
    var starts = START.matcher(OUTLINES.within(window)).results().toList();
    assertThat(starts).hasSizeGreaterThan(5);
    assertThat(starts)
        .allSatisfy(start -> {
          assertThat(Integer.parseInt(start.group(1)) / 10.0).isBetween(-4.1, 964.1);
          assertThat(Integer.parseInt(start.group(2)) / 10.0)
              .isBetween(-4.1, window.height() + 4.1);
        });
  }

  @Test
  void theWholeGlobeStaysSmall() {
    assertThat(OUTLINES.within(window(180, -180, 80, -60)).length()).isLessThan(100_000);
  }

  @Test
  void aDegreeIsAsLongInTheMiddleAsOnTheGround() {
    var window = window(10, 0, 61, 59);
    double east = window.x(6) - window.x(5);
    double south = window.y(59) - window.y(60);
    assertThat(south / east).isCloseTo(2, within(0.01));
  }
}
