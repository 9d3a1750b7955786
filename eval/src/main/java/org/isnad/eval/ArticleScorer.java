package org.isnad.eval;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.eval.key.KeyArticle;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Span;

/// Compares the articles cut out of one page with its key.
final class ArticleScorer {

  private static final double SAME_HEADLINE = 0.9;

  private final Tally tally;
  private final String page;
  private final String text;

  ArticleScorer(Tally tally, String page, String text) {
    this.tally = tally;
    this.page = page;
    this.text = text;
  }

  void score(List<KeyArticle> keyed, List<AnnotatedArticle> articles) {
    int hits = 0;
    for (var key : keyed) {
      var found =
          articles.stream().map(AnnotatedArticle::article).filter(a -> isSame(key, a)).findFirst();
      if (found.isEmpty()) {
        tell("articles", key.headlines().getFirst(), List.of());
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
      tell("published", key.headlines().getFirst(), key.published().stream().toList());
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
    difference(want, have).ifPresent(span -> tell(layer, span, List.of()));
    difference(have, want)
        .ifPresent(span ->
            tally.add(Finding.of(Finding.Kind.FALSE_ALARM, layer, page, text, span, List.of())));
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

  private void tell(String layer, Span span, List<String> detail) {
    tally.add(Finding.of(Finding.Kind.MISS, layer, page, text, span, detail));
  }
}
