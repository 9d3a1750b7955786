package org.isnad.provenance;

import java.util.List;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Root;

/// The claims of a set of articles, the roots they go back to, and where they contradict.
public record Traced(List<Claim> claims, List<Root> roots, List<Conflict> conflicts) {

  /// Nothing is claimed.
  public static final Traced NOTHING = new Traced(List.of(), List.of(), List.of());

  public Traced {
    claims = List.copyOf(claims);
    roots = List.copyOf(roots);
    conflicts = List.copyOf(conflicts);
  }
}
