package org.isnad.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.KeyArticle;

/// Compares the articles cut out of one page with its key.
final class ArticleScorer {

  private static final double SAME_HEADLINE = 0.9;

  private final PageTally page;
  private final Tally tally;

  ArticleScorer(PageTally page) {
    this.page = page;
    this.tally = page.tally();
  }

  void score(List<KeyArticle> keyed, List<AnnotatedArticle> articles) {
    int hits = 0;
    for (var key : keyed) {
      var found =
          articles.stream().map(AnnotatedArticle::article).filter(a -> isSame(key, a)).findFirst();
      if (found.isEmpty()) {
        page.miss("articles", new Note(key.headlines().getFirst(), List.of()));
        continue;
      }
      hits++;
      compare(key, found.get());
    }
    tally.add("articles", hits, Math.max(0, articles.size() - hits), keyed.size() - hits);
  }

  private static boolean isSame(KeyArticle key, Article article) {
    return article
        .headline()
        .filter(h -> SpanRules.likeness(key.headlines(), h) >= SAME_HEADLINE)
        .isPresent();
  }

  private void compare(KeyArticle key, Article article) {
    boolean dated = key.published().equals(article.published().map(String::valueOf));
    tally.ratio("published", dated ? 1 : 0, 1);
    if (!dated) {
      page.miss(
          "published", new Note(key.headlines().getFirst(), key.published().stream().toList()));
    }
    characters("chars-body", key.body(), article.body());
    characters("chars-related", key.related(), article.related());
  }

  private void characters(String layer, List<Span> keyed, List<Span> found) {
    var want = characters(keyed);
    var have = characters(found);
    var shared = (BitSet) want.clone();
    shared.and(have);
    int hits = shared.cardinality();
    tally.add(layer, hits, have.cardinality() - hits, want.cardinality() - hits);
    difference(want, have).ifPresent(span -> page.miss(layer, new Note(span, List.of())));
    difference(have, want).ifPresent(span -> page.alarm(layer, new Note(span, List.of())));
  }

  private static BitSet characters(List<Span> spans) {
    var set = new BitSet();
    spans.forEach(span -> set.set(span.start(), span.end()));
    return set;
  }

  /// The first stretch of `some` that `others` lack.
  private static Optional<Span> difference(BitSet some, BitSet others) {
    var rest = (BitSet) some.clone();
    rest.andNot(others);
    int start = rest.nextSetBit(0);
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, rest.nextClearBit(start)));
  }
}
