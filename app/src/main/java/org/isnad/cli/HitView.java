package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.store.Search.Hit;

/// A hit with what a reader wants to see of its article.
///
/// @param hit what was found
/// @param article where
/// @param snippet the stretch of text around the first matches
record HitView(Hit hit, Article article, Span snippet) {

  private static final int LENGTH = 240;
  private static final int BEFORE = 60;

  static HitView of(Hit hit, AnnotatedArticle annotated) {
    var article = annotated.article();
    return new HitView(hit, article, snippet(article, hit.matches()));
  }

  Optional<String> headline() {
    return article.headline().map(article::text);
  }

  /// The matches inside a span.
  List<Span> matches(Span inside) {
    return hit.matches().stream().filter(inside::contains).toList();
  }

  /// A stretch of one paragraph of the body that holds as many matches as any, cut at blanks.
  private static Span snippet(Article article, List<Span> matches) {
    var paragraphs = article.body();
    if (paragraphs.isEmpty()) {
      return article.headline().orElse(new Span(0, 0));
    }
    var best = paragraphs.getFirst();
    int start = best.start();
    long most = 0;
    for (var match : matches) {
      var in = paragraphs.stream().filter(p -> p.contains(match)).findFirst();
      if (in.isPresent()) {
        int from = Math.max(in.get().start(), match.start() - BEFORE);
        var window = new Span(from, Math.min(in.get().end(), from + LENGTH));
        long held = matches.stream().filter(window::contains).count();
        if (held > most) {
          most = held;
          best = in.get();
          start = from;
        }
      }
    }
    return cut(article.text(), best, start);
  }

  private static Span cut(String text, Span paragraph, int start) {
    int from = start;
    while (from > paragraph.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(paragraph.end(), from + LENGTH);
    while (to < paragraph.end() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }
}
