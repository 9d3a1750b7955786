package org.isnad.model;

import java.util.Optional;

/// One hand through which a report passed.
///
/// @param name as a reader would name it, in the page's words
/// @param span where the page names it; absent for the article itself
/// @param anonymous whether no person and no institution is named
/// @param kind what kind of hand it is
public record ChainLink(String name, Optional<Span> span, boolean anonymous, Kind kind) {

  /// What kind of hand a link is.
  public enum Kind {
    /// Who said or saw it.
    SPEAKER,
    /// An agency, outlet or document that passes it on.
    MEDIUM,
    /// The article itself, always last.
    ARTICLE
  }
}
