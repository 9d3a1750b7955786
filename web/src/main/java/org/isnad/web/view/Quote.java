package org.isnad.web.view;

import java.util.List;
import java.util.Optional;

/// Words of an article.
///
/// @param pieces the words, what matters marked
/// @param source the article
/// @param link to the words
public record Quote(List<Piece> pieces, Optional<Headline> source, String link) {

  public Quote {
    pieces = List.copyOf(pieces);
  }
}
