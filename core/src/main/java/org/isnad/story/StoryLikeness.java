package org.isnad.story;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.isnad.story.Landmark.Kind;

/// How likely it is that two articles report the same happening, as log-odds: above 0, it is
/// likelier than not.
///
/// A symmetric function of the two profiles and of the text that the articles share. Words in
/// common speak for one happening, and so do names, days and numbers; days, numbers and names of
/// headlines that differ speak for two of one kind: the next match, the next bulletin, another
/// market day, the same greeting to another president. The weights were fitted by logistic
/// regression to keyed pairs, see `docs/eval/stories.md`.
public final class StoryLikeness {

  /// What a pair shows, each part from 0 to about 2.
  record Features(
      double text,
      double lead,
      double headlines,
      double headlineInText,
      double reuse,
      double names,
      double otherNames,
      double numbers,
      double sameDay,
      double otherDay,
      double sameOutlet,
      double daysBetween,
      double amounts,
      double opinion,
      double reaction,
      double match,
      double marketDay,
      double beginning,
      double named,
      double background) {}

  private static final double PRIOR = -5.85;
  private static final double TEXT = 0.85;
  private static final double LEAD = 1.95;
  private static final double HEADLINES = 1.4;
  private static final double HEADLINE_IN_TEXT = 2.1;
  private static final double REUSE = 0.9;
  private static final double NAMES = 1.25;
  private static final double OTHER_NAMES = -0.9;
  private static final double NUMBERS = 0.4;
  private static final double SAME_DAY = 0.85;
  private static final double OTHER_DAY = -0.65;
  private static final double SAME_OUTLET = -0.8;
  private static final double DAYS_BETWEEN = -0.55;
  private static final double AMOUNTS = 1.1;
  private static final double OPINION = -1.2;
  private static final double REACTION = 4.4;
  private static final double MATCH = 2;
  private static final double MARKET_DAY = 3;
  private static final double BEGINNING = 1.5;
  private static final double NAMED = 0.7;
  private static final double BACKGROUND = -0.85;

  private static final double LEAST_IN_HANDFUL = 0.25;
  private static final double REUSE_IN_HANDFUL = 0.6;
  private static final double STEEP = 10;

  /// What is said on the day or the day after belongs to the happening.
  private static final int DAYS_TO_REACT = 1;

  private static final double FADING_DAYS = 5;

  private StoryLikeness() {}

  /// The log-odds of one happening.
  ///
  /// @param reuse the share of the shorter article that stands in the other as well, 0 to 1
  public static double logOdds(StoryProfile a, StoryProfile b, double reuse) {
    var shown = features(a, b, reuse);
    return PRIOR
        + TEXT * shown.text
        + LEAD * shown.lead
        + HEADLINES * shown.headlines
        + HEADLINE_IN_TEXT * shown.headlineInText
        + REUSE * shown.reuse
        + NAMES * shown.names
        + OTHER_NAMES * shown.otherNames
        + NUMBERS * shown.numbers
        + SAME_DAY * shown.sameDay
        + OTHER_DAY * shown.otherDay
        + SAME_OUTLET * shown.sameOutlet
        + DAYS_BETWEEN * shown.daysBetween
        + AMOUNTS * shown.amounts
        + OPINION * shown.opinion
        + REACTION * shown.reaction
        + MATCH * shown.match
        + MARKET_DAY * shown.marketDay
        + BEGINNING * shown.beginning
        + NAMED * shown.named
        + BACKGROUND * shown.background;
  }

  /// The same for a handful of pages that a reader has chosen: most are of one affair, so words in
  /// common are enough, and who denies or comments on a happening belongs to it.
  ///
  /// @param reuse the share of the shorter article that stands in the other as well, 0 to 1
  public static double inHandful(StoryProfile a, StoryProfile b, double reuse) {
    double near = Math.exp(-Math.max(0, daysBetween(a, b) - 1) / FADING_DAYS);
    double common = (a.text().dot(b.text()) + REUSE_IN_HANDFUL * reuse) * near;
    return STEEP * (common - LEAST_IN_HANDFUL) + StoryClusters.LEAST;
  }

  static Features features(StoryProfile a, StoryProfile b, double reuse) {
    int days = common(a.days(), b.days());
    boolean dated = !a.days().isEmpty() && !b.days().isEmpty();
    boolean outlet = a.outlet().isPresent() && a.outlet().equals(b.outlet());
    return new Features(
        a.text().dot(b.text()),
        a.lead().dot(b.lead()),
        headlines(a, b),
        (a.headline().shareIn(b.text()) + b.headline().shareIn(a.text())) / 2,
        reuse,
        Math.log1p(common(a.names(), b.names())),
        isOfOthers(a, b) && isOfOthers(b, a) ? 1 : 0,
        numbers(a.numbers(), b.numbers()),
        days > 0 ? 1 : 0,
        dated && days == 0 ? 1 : 0,
        outlet ? 1 : 0,
        daysBetween(a, b),
        common(a.amounts(), b.amounts()) > 0 ? 1 : 0,
        a.opinion() || b.opinion() ? 1 - reuse : 0,
        daysBetween(a, b) <= DAYS_TO_REACT && a.blow().isAnswered(b.blow()) ? 1 : 0,
        isShared(Kind.MATCH, a.landmark(), b.landmark()) ? 1 : 0,
        isShared(Kind.MARKET_DAY, a.landmark(), b.landmark()) ? 1 : 0,
        a.parts().beginning().dot(b.parts().beginning()),
        Parts.named(a, b),
        a.parts().background().dot(b.parts().background()));
  }

  private static boolean isShared(Kind kind, Landmark a, Landmark b) {
    return a.kind() == kind && a.isShared(b);
  }

  private static double headlines(StoryProfile a, StoryProfile b) {
    double weight = a.headline().total() * b.headline().total();
    return weight == 0 ? 0 : a.headline().common(b.headline()) / Math.sqrt(weight);
  }

  /// Whether one can be the text of the other, as far as names and days tell; a form letter to
  /// somebody else, or of another month, cannot.
  static boolean canBeCopies(StoryProfile a, StoryProfile b) {
    return daysBetween(a, b) <= StoryKeys.MOST_DAYS && !isOfOthers(a, b) && !isOfOthers(b, a);
  }

  /// Whether a headline has names and the other text none of them: the same said of somebody else.
  private static boolean isOfOthers(StoryProfile a, StoryProfile b) {
    return !a.headlineNames().isEmpty() && common(a.headlineNames(), b.names()) == 0;
  }

  private static double numbers(Set<String> a, Set<String> b) {
    int fewer = Math.min(a.size(), b.size());
    return fewer == 0 ? 0 : common(a, b) / (double) fewer;
  }

  private static int common(Set<String> a, Set<String> b) {
    int common = 0;
    for (var one : a) { // pairs are too many for a stream each time
      common += b.contains(one) ? 1 : 0;
    }
    return common;
  }

  private static double daysBetween(StoryProfile a, StoryProfile b) {
    return a.published().isEmpty() || b.published().isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()));
  }
}
