package org.isnad.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.store.StoryFigures;
import org.isnad.web.draw.DayAxis;
import org.isnad.web.draw.Sparkline;

/// Stories in a list, whose small charts share one axis and one scale.
///
/// @param cards the stories
/// @param scale what the charts show, in words; none without days
public record StoryCards(List<StoryCard> cards, Optional<String> scale) {

  private static final int STEPS = 30;

  public StoryCards {
    cards = List.copyOf(cards);
  }

  /// Stories in a reader's words.
  ///
  /// @param since the batch after which articles are new to the reader; none on a first visit
  public static StoryCards of(List<StoryFigures> stories, Optional<Long> since, Wording words) {
    var axis = DayAxis.of(stories.stream().flatMap(StoryCards::days).toList(), STEPS);
    var counts = stories.stream().map(story -> counts(story, axis)).toList();
    int highest = counts.stream().flatMapToInt(Arrays::stream).max().orElse(0);
    var cards = new ArrayList<StoryCard>();
    for (int i = 0; i < stories.size(); i++) {
      var own = counts.get(i);
      var spark = axis.map(shared -> Sparkline.of(own, shared, highest, words));
      cards.add(StoryCard.of(stories.get(i), spark, since, words));
    }
    return new StoryCards(cards, axis.map(shared -> scale(shared, highest, words)));
  }

  private static Stream<LocalDate> days(StoryFigures story) {
    return story.tellings().stream().flatMap(telling -> telling.day().stream());
  }

  private static int[] counts(StoryFigures story, Optional<DayAxis> axis) {
    return axis.map(shared -> Sparkline.counts(days(story).toList(), shared)).orElse(new int[0]);
  }

  private static String scale(DayAxis axis, int highest, Wording words) {
    return words.text(
        "spark.scale",
        words.count("spark-days", axis.days()),
        words.day(axis.first()),
        words.day(axis.last()),
        words.count("articles", highest));
  }
}
