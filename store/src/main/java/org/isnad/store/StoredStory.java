package org.isnad.store;

import java.util.List;
import org.isnad.link.TracedStory;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;

/// A story with its articles.
///
/// @param traced the story with its claims
/// @param articles in the order of the story, with the layers that are kept
/// @param shared passages that its articles share, in the order of the articles
public record StoredStory(
    TracedStory traced, List<AnnotatedArticle> articles, List<ReuseAlignment> shared) {

  public StoredStory {
    articles = List.copyOf(articles);
    shared = List.copyOf(shared);
  }
}
