package org.isnad.annotate.quote;

/// Where reported content begins after a reporting verb.
///
/// @param at index of the first token that leads into the content: a preposition, "that", a colon
/// @param content index of the first token of the content
/// @param kind what leads into it
/// @param letters letters of a proclitic on the first token that stay outside the content
record Opener(int at, int content, Kind kind, int letters) {

  /// What leads into the content.
  enum Kind {
    THAT,
    COLON,
    QUOTATION,
    NOUN,
    BARE_NOUN,
    PREDICATE
  }

  /// Whether a noun is the content.
  boolean isNoun() {
    return kind == Kind.NOUN || kind == Kind.BARE_NOUN;
  }
}
