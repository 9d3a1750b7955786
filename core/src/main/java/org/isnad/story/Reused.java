package org.isnad.story;

import java.util.List;
import org.isnad.model.ReuseAlignment;

/// How much of two articles stands in both.
///
/// @param ofShorter the share of the shorter one, 0 to 1
/// @param ofLonger the share of the longer one, 0 to 1
record Reused(double ofShorter, double ofLonger) {

  /// Nothing.
  static final Reused NOTHING = new Reused(0, 0);

  private static final double NEARLY_ALL = 0.9;

  /// Whether one is the text of the other.
  boolean copy() {
    return ofShorter >= NEARLY_ALL && ofLonger >= NEARLY_ALL;
  }

  /// Two places in the list as one key, the smaller one first.
  static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /// What the passages shared by two articles amount to.
  static Reused of(StoryProfile a, StoryProfile b, List<ReuseAlignment> passages) {
    int characters =
        passages.stream()
            .mapToInt(link -> Math.min(link.a().span().length(), link.b().span().length()))
            .sum();
    return new Reused(
        share(characters, Math.min(a.characters(), b.characters())),
        share(characters, Math.max(a.characters(), b.characters())));
  }

  private static double share(int characters, int length) {
    return Math.min(1, characters / (double) Math.max(1, length));
  }
}
