package org.isnad.store;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.ClaimStatus;

/// Which stories are asked for.
///
/// @param from only stories with an article of this day or later
/// @param to only stories with an article of this day or earlier
/// @param outlet only stories that this outlet carries, by its one name
/// @param status only stories with a claim of this status
/// @param minimum only stories with at least so many articles
public record StoryQuery(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> outlet,
    Optional<ClaimStatus> status,
    int minimum) {

  /// All stories.
  public static final StoryQuery ALL =
      new StoryQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
}
