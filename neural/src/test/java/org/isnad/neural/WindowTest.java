package org.isnad.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sequences are packed while they fit; one that is too long is split with overlap.
class WindowTest {

  /// So many words of two sub-tokens.
  private static SubTokens words(int count) {
    return new SubTokens(
        new long[2 * count], IntStream.rangeClosed(0, count).map(i -> 2 * i).toArray());
  }

  @Test
  void wholeSequencesShareAWindowWhileTheyFit() {
    assertThat(Window.over(words(9), List.of(2, 5, 9), 10))
        .containsExactly(new Window(0, 5, 0, 5), new Window(5, 9, 5, 9));
  }

  @Test
  void aSequenceThatIsTooLongIsSplitWithOverlap() {
    assertThat(Window.over(words(12), List.of(12), 16))
        .containsExactly(new Window(0, 8, 0, 7), new Window(6, 12, 7, 12));
  }

  @Test
  void everyWordIsKeptOnceAndNoWindowIsTooLong() {
    var words = words(101);
    for (int limit = 2; limit < 40; limit++) {
      int kept = 0;
      for (var window : Window.over(words, List.of(3, 4, 60, 64, 101), limit)) {
        assertThat(window.keepFrom()).isEqualTo(kept);
        assertThat(window.from()).isLessThanOrEqualTo(kept);
        assertThat(window.keepTo()).isGreaterThan(kept).isLessThanOrEqualTo(window.to());
        assertThat(words.size(window.from(), window.to())).isLessThanOrEqualTo(limit);
        kept = window.keepTo();
      }
      assertThat(kept).isEqualTo(101);
    }
  }

  @Test
  void anArticleWithoutWordsHasNoWindow() {
    assertThat(Window.over(words(0), List.of(), 10)).isEmpty();
  }
}
