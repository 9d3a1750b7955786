package org.isnad.store;

import java.util.Map;
import org.isnad.model.ClaimStatus;

/// How much holds between the articles of a library.
///
/// @param stories how many there are
/// @param ofSeveral how many have more than one article
/// @param claims how many of each status; statuses without any are left out
/// @param pairs of articles that share passages
/// @param conflicts between claims
/// @param decisions of persons about stories
public record LinkCounts(
    long stories,
    long ofSeveral,
    Map<ClaimStatus, Long> claims,
    long pairs,
    long conflicts,
    long decisions) {

  public LinkCounts {
    claims = Map.copyOf(claims);
  }

  /// How many claims there are.
  public long allClaims() {
    return claims.values().stream().mapToLong(Long::longValue).sum();
  }
}
