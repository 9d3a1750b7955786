package org.isnad.model;

import java.util.List;

/// Claims that cannot all be true.
///
/// @param kind `count`, `time`, `place`, `actor`, `responsibility` or `whether`; `update` when a
///   later figure replaces an earlier one, which contests neither
/// @param claims ids of the claims
/// @param values what each says, in the order of `claims`
public record Conflict(String kind, List<String> claims, List<String> values) {

  public Conflict {
    claims = List.copyOf(claims);
    values = List.copyOf(values);
  }
}
