package org.isnad.score.key;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.model.Span;

/// What must hold between the pages of a set.
///
/// @param stories which articles tell of one happening
/// @param reuse passages that two articles share
/// @param claims assertions with their roots and status
/// @param conflicts claims that cannot all be true
public record LinksKey(
    List<Story> stories, List<Reuse> reuse, List<Claim> claims, List<Conflict> conflicts) {

  public LinksKey {
    stories = List.copyOf(stories);
    reuse = List.copyOf(reuse);
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
  }

  /// Some words of a page.
  ///
  /// @param page the page's name
  /// @param span the words
  public record Place(String page, Span span) {}

  /// Pages whose first articles tell of one happening.
  ///
  /// @param members must stand together
  /// @param tolerated may stand with them; all others must not
  public record Story(Set<String> members, Set<String> tolerated) {

    public Story {
      members = Set.copyOf(members);
      tolerated = Set.copyOf(tolerated);
    }
  }

  /// A passage that two pages share.
  ///
  /// @param lost whether one of them names a source for it and the other does not
  /// @param optional whether finding it earns nothing and missing it costs nothing
  public record Reuse(Place a, Place b, boolean lost, boolean optional) implements Judged {}

  /// An assertion.
  ///
  /// @param status as `ClaimStatus` names it
  /// @param roots how many origins it has; absent when not judged
  /// @param support where it is made
  public record Claim(String status, OptionalInt roots, List<Place> support) {

    public Claim {
      support = List.copyOf(support);
    }
  }

  /// A contradiction.
  ///
  /// @param kind as the report names it
  /// @param values what each side says; none when the kind has no values
  public record Conflict(String kind, Set<String> values) {

    public Conflict {
      values = Set.copyOf(values);
    }
  }
}
