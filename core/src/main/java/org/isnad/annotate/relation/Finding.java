package org.isnad.annotate.relation;

import java.util.Optional;
import org.isnad.model.Span;

/// A relation found, before it is known who says so.
///
/// @param type its type
/// @param from the mention that it starts at
/// @param to the mention or trigger that it points at
/// @param start index of the first token that says so
/// @param end index after the last one
/// @param role the office, where stated
/// @param former whether it is said to be past
/// @param stated whether the words say it outright
/// @param rule what found it
record Finding(
    String type,
    Span from,
    Span to,
    int start,
    int end,
    Optional<Span> role,
    boolean former,
    boolean stated,
    String rule) {

  /// A relation between two mentions, over the words from one to the other.
  static Finding between(String type, Item from, Item to, String rule) {
    return new Finding(
        type,
        from.mention().span(),
        to.mention().span(),
        Math.min(from.start(), to.start()),
        Math.max(from.end(), to.end()),
        Optional.empty(),
        false,
        true,
        rule);
  }

  /// The same, only implied by the words.
  Finding implied() {
    return new Finding(type, from, to, start, end, role, former, false, rule);
  }

  /// The same, held by way of an office.
  Finding as(Item office) {
    return new Finding(
        type, from, to, start, end, Optional.of(office.mention().span()), former, stated, rule);
  }

  /// The same, of another who starts it.
  Finding of(Item other) {
    return new Finding(type, other.mention().span(), to, start, end, role, former, stated, rule);
  }

  /// The same, said to be past.
  Finding past() {
    return new Finding(type, from, to, start, end, role, true, stated, rule);
  }
}
