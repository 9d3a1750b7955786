package org.isnad.store;

import java.util.List;
import org.isnad.entity.Decisions;
import org.isnad.link.TracedStory;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.reuse.ReusePair;

/// Some articles of a library with all that is kept of what holds between them.
///
/// @param stories in which they stand, no further than these articles go
/// @param articles in the order asked for, with the layers that are kept
/// @param pairs of them that share passages, in the order of the articles
/// @param identities what persons decided in the library on who is who
public record StoredArticles(
    List<TracedStory> stories,
    List<AnnotatedArticle> articles,
    List<ReusePair> pairs,
    Decisions identities) {

  public StoredArticles {
    stories = List.copyOf(stories);
    articles = List.copyOf(articles);
    pairs = List.copyOf(pairs);
  }

  /// The passages that they share.
  public List<ReuseAlignment> shared() {
    return pairs.stream().flatMap(pair -> pair.passages().stream()).toList();
  }
}
