package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Comparison;

/// The versions of one article, where a page was changed after it was first read.
public final class Versions {

  private static final double SAME_ARTICLE = 0.2;

  private final ArticleComparer comparer;

  /// Compares with `comparer`.
  public Versions(ArticleComparer comparer) {
    this.comparer = comparer;
  }

  /// The article as each of the pages has it, in their order; a page that has nothing like it is
  /// passed over.
  ///
  /// @param pages the articles of each version of the page
  public List<AnnotatedArticle> of(AnnotatedArticle article, List<List<AnnotatedArticle>> pages) {
    var versions = new ArrayList<AnnotatedArticle>();
    for (var page : pages) {
      page.stream()
          .filter(other -> likeness(article, other) >= SAME_ARTICLE)
          .max(Comparator.comparingDouble(other -> likeness(article, other)))
          .ifPresent(versions::add);
    }
    return versions;
  }

  /// What was changed from each version to the next.
  public List<Comparison> corrections(List<AnnotatedArticle> versions) {
    var corrections = new ArrayList<Comparison>();
    for (int i = 1; i < versions.size(); i++) {
      corrections.add(comparer.compare(versions.get(i - 1), versions.get(i)));
    }
    return corrections;
  }

  private double likeness(AnnotatedArticle one, AnnotatedArticle other) {
    if (one.article().id().equals(other.article().id())) {
      return 2;
    }
    var comparison = comparer.compare(one, other);
    return (comparison.shareOfA() + comparison.shareOfB()) / 2;
  }
}
