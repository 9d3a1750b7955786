package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.store.Search.Hit;
import org.isnad.store.Snippet;

/// A hit with what a reader wants to see of its article.
///
/// @param hit what was found
/// @param article where
/// @param snippet the stretch of text around the first matches
record HitView(Hit hit, Article article, Span snippet) {

  static HitView of(Hit hit, AnnotatedArticle annotated) {
    var article = annotated.article();
    return new HitView(hit, article, Snippet.of(article, hit.matches()));
  }

  Optional<String> headline() {
    return article.headline().map(article::text);
  }

  /// The matches inside a span.
  List<Span> matches(Span inside) {
    return hit.matches().stream().filter(inside::contains).toList();
  }
}
