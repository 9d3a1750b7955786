package org.isnad.model;

import java.util.List;

/// One assertion as one or more articles make it.
///
/// @param id `C1`, `C2` ... within a report
/// @param support where it is made
/// @param roots ids of the roots it goes back to
/// @param status what it rests on
/// @param why the steps that led to the status
public record Claim(
    String id, List<Support> support, List<String> roots, ClaimStatus status, List<Reason> why) {

  public Claim {
    support = List.copyOf(support);
    roots = List.copyOf(roots);
    why = List.copyOf(why);
  }
}
