package org.isnad.room;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.store.StoryFigures;

/// A story on the board.
///
/// @param figures the story
/// @param values by facet, the numbers of its values
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record BoardStory(StoryFigures figures, int[][] values) {

  /// Whether its days, its size and its news are as wished.
  boolean isWithin(Board.Wish wish) {
    var line = figures.line();
    return line.reach().articles() >= wish.least()
        && wish.since().map(day -> isBefore(Optional.of(day), line.last())).orElse(true)
        && wish.until().map(day -> isBefore(line.first(), Optional.of(day))).orElse(true)
        && wish.after().map(batch -> figures.after(batch) > 0).orElse(true);
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && !one.get().isAfter(other.get());
  }

  /// Whether it has one of the wished values of each facet, where some are wished, and none of the
  /// others.
  boolean fits(int[][] only, int[][] without) {
    for (int facet = 0; facet < values.length; facet++) {
      if (only[facet].length > 0 && !shares(only[facet], values[facet])
          || shares(without[facet], values[facet])) {
        return false;
      }
    }
    return true;
  }

  private static boolean shares(int[] some, int[] others) {
    for (int one : some) {
      for (int other : others) {
        if (one == other) {
          return true;
        }
      }
    }
    return false;
  }
}
