package org.isnad.store;

import java.time.Instant;
import java.util.List;

/// A person's decision about stories or about who is who.
///
/// @param number of the decision, by which it is taken back
/// @param kind what was decided
/// @param by who decided it, when and why
/// @param one articles on one side; of `SAME` and `APART` one name
/// @param other articles on the other side: of one story with those of the first, or kept apart
///   from each of them; of `SAME` and `APART` the other name
public record Decision(long number, Kind kind, Signature by, List<String> one, List<String> other) {

  public Decision {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /// What can be decided.
  public enum Kind {
    /// Two stories are one.
    MERGE,
    /// Some articles of a story are a story of their own.
    SPLIT,
    /// The articles of a story stay together, whatever else comes in.
    PIN,
    /// Two names mean one entity.
    SAME,
    /// Two names mean two entities.
    APART;

    /// Whether it is about names and not about articles.
    public boolean isOfNames() {
      return this == SAME || this == APART;
    }
  }

  /// By whom, when and why something was decided.
  ///
  /// @param who the person's name
  /// @param made when
  /// @param why in the person's own words; blank when nothing was said
  public record Signature(String who, Instant made, String why) {}
}
