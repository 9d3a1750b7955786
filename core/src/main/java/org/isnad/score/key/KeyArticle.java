package org.isnad.score.key;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;

/// An article that must be cut out of the page.
///
/// @param headlines places where its headline stands; any one is right
/// @param published its date as ISO 8601; absent when the article has none
/// @param body its paragraphs
/// @param related headlines of other articles
public record KeyArticle(
    List<Span> headlines, Optional<String> published, List<Span> body, List<Span> related) {

  public KeyArticle {
    headlines = List.copyOf(headlines);
    body = List.copyOf(body);
    related = List.copyOf(related);
  }
}
