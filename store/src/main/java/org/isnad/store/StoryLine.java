package org.isnad.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reach;

/// A story as it stands in a list.
///
/// @param id of the story
/// @param title in a member's own words
/// @param reach how far it goes
/// @param claims how many claims of each status there are; statuses without any are left out
/// @param conflicts how many claims stand against each other
/// @param first day on which an article was published
/// @param last day on which an article was published
public record StoryLine(
    String id,
    String title,
    Reach reach,
    Map<ClaimStatus, Integer> claims,
    int conflicts,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  public StoryLine {
    claims = Map.copyOf(claims);
  }

  /// How many claims there are of a status.
  public int claims(ClaimStatus status) {
    return claims.getOrDefault(status, 0);
  }
}
