package org.isnad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A story as it stands in a list, with who carries it and when each article of it came.
///
/// @param line the story in one line
/// @param outlets that carry it, by their one names
/// @param tellings one for each article, in the order in which they came
public record StoryFigures(StoryLine line, List<String> outlets, List<Telling> tellings) {

  public StoryFigures {
    outlets = List.copyOf(outlets);
    tellings = List.copyOf(tellings);
  }

  /// An article of a story.
  ///
  /// @param article its id
  /// @param day on which it was published
  /// @param batch in which it came into the library; later ones have higher numbers
  public record Telling(String article, Optional<LocalDate> day, long batch) {}

  /// How many of its articles came after a batch.
  public int after(long batch) {
    return (int) tellings.stream().filter(telling -> telling.batch() > batch).count();
  }
}
