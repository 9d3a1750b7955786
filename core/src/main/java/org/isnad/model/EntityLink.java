package org.isnad.model;

import java.util.Optional;

/// The decision that a mention refers to one referent of its article.
///
/// @param span the mention's characters
/// @param referent `e1`, `e2` ... within the article, in order of first mention
/// @param known the id of the knowledge base's entry that it is taken for
/// @param confidence 0 to 1
/// @param other the runner-up referent, where the choice was close
/// @param why what a reader can check
/// @param origin the rule that decided
public record EntityLink(
    Span span,
    String referent,
    Optional<String> known,
    double confidence,
    Optional<String> other,
    Reason why,
    Origin origin)
    implements Annotation {

  public EntityLink {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
    }
  }
}
