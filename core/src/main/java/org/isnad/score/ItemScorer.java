package org.isnad.score;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.score.PageTally.Note;
import org.isnad.score.key.Key;
import org.isnad.score.key.KeyItem;
import org.isnad.score.key.KeyLayer;
import org.isnad.score.key.KeyNumbers;

/// Compares the layers of one page whose annotations are a stretch of text with one value.
final class ItemScorer {

  private static final double HALF = 0.5;

  private final SpanRules rules;
  private final PageTally tally;
  private final String text;

  ItemScorer(SpanRules rules, PageTally tally) {
    this.rules = rules;
    this.tally = tally;
    this.text = tally.text();
  }

  /// An annotation that the pipeline made, with its value as keys write it.
  private record Found(Span span, String value) {}

  void score(Key key, List<AnnotatedArticle> articles) {
    score(
        key,
        KeyLayer.NAMES,
        "names",
        found(articles, Layer.NAMES, n -> n.type().name()),
        (k, f) ->
            k.values().contains(f.value())
                && k.spans().stream().anyMatch(s -> rules.same(text, s, f.span())));
    extents(
        key,
        KeyLayer.NAMES,
        "names-extent",
        found(articles, Layer.NAMES, n -> ""),
        (k, f) -> SpanRules.likeness(k.spans(), f.span()) >= HALF);
    score(
        key,
        KeyLayer.TIMES,
        "times",
        found(articles, Layer.TIMES, t -> t.value()),
        (k, f) -> k.values().contains(f.value()) && isHalf(k, f));
    extents(
        key, KeyLayer.TIMES, "times-extent", found(articles, Layer.TIMES, t -> ""), this::isHalf);
    score(
        key,
        KeyLayer.QUANTITIES,
        "quantities",
        found(articles, Layer.QUANTITIES, q -> KeyNumbers.plain(q.value())),
        ItemScorer::overlapsWithValue);
    score(
        key,
        KeyLayer.DEOBFUSCATIONS,
        "deobfuscations",
        found(articles, Layer.DEOBFUSCATIONS, d -> d.plain()),
        ItemScorer::overlapsWithValue);
  }

  private static <T extends Annotation> List<Found> found(
      List<AnnotatedArticle> articles, Layer<T> layer, Function<T, String> value) {
    return articles.stream()
        .flatMap(article -> article.layerOrNone(layer).stream())
        .map(annotation -> new Found(annotation.span(), value.apply(annotation)))
        .toList();
  }

  private boolean isHalf(KeyItem key, Found found) {
    return SpanRules.trimmedLikeness(text, key.spans(), found.span()) >= HALF;
  }

  private static boolean overlapsWithValue(KeyItem key, Found found) {
    return key.values().contains(found.value()) && SpanRules.overlaps(key.spans(), found.span());
  }

  private void score(
      Key key, KeyLayer layer, String name, List<Found> found, BiPredicate<KeyItem, Found> good) {
    var keyed = key.items().get(layer);
    if (keyed != null) {
      tally.tell(
          name,
          matched(keyed, found, good),
          item -> new Note(item.spans().getFirst(), item.values()),
          one -> Note.of(one.span(), one.value()));
    }
  }

  /// Extents alone, values left aside.
  private void extents(
      Key key, KeyLayer layer, String name, List<Found> found, BiPredicate<KeyItem, Found> good) {
    var keyed = key.items().get(layer);
    if (keyed != null) {
      tally.count(name, matched(keyed, found, good));
    }
  }

  private static Matched<KeyItem, Found> matched(
      List<KeyItem> keyed, List<Found> found, BiPredicate<KeyItem, Found> good) {
    return Matched.greedy(keyed, found, good, (k, f) -> SpanRules.likeness(k.spans(), f.span()));
  }
}
