package org.isnad.page.html;

import org.isnad.model.Origin;

/// What an element is for, and what says so.
///
/// @param role such as `byline`; empty for plain text
/// @param rule an entry of `page/markup.tsv`, or the element or attribute
record Mark(String role, String rule) {

  /// Plain text.
  static final Mark NONE = new Mark("", "");

  boolean is(String other) {
    return role.equals(other);
  }

  boolean isNone() {
    return role.isEmpty();
  }

  /// The same element, said to be something else.
  Mark as(String other) {
    return new Mark(other, rule);
  }

  Origin origin() {
    return new Origin("page", rule);
  }
}
