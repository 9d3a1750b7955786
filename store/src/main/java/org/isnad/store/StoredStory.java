package org.isnad.store;

import java.util.List;
import org.isnad.entity.Decisions;
import org.isnad.link.Lineages;
import org.isnad.link.TracedStory;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Lineage;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Story;
import org.isnad.reuse.ReusePair;

/// A story with its articles.
///
/// @param traced the story with its claims
/// @param articles in the order of the story, with the layers that are kept
/// @param pairs of its articles that share passages, in the order of the articles
/// @param identities what persons decided in the library on who is who
public record StoredStory(
    TracedStory traced,
    List<AnnotatedArticle> articles,
    List<ReusePair> pairs,
    Decisions identities) {

  public StoredStory {
    articles = List.copyOf(articles);
    pairs = List.copyOf(pairs);
  }

  /// The story itself: its id, title and the ids of its articles.
  public Story story() {
    return traced.story();
  }

  /// It and its articles, as any articles of a library.
  public StoredArticles alone() {
    return new StoredArticles(List.of(traced), articles, pairs, identities);
  }

  /// The passages that its articles share.
  public List<ReuseAlignment> shared() {
    return pairs.stream().flatMap(pair -> pair.passages().stream()).toList();
  }

  /// How much of each article stood in an earlier one.
  public List<Lineage> lineages() {
    return Lineages.of(articles, pairs);
  }
}
