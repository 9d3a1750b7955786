package org.isnad.eval;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.eval.key.Key;
import org.isnad.eval.key.KeyItem;
import org.isnad.eval.key.KeyLayer;
import org.isnad.eval.key.KeyNumbers;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.isnad.model.Report.PageReport;
import org.isnad.model.Span;

/// Compares pages with their keys and sums up, layer by layer.
///
/// Not safe for use by several threads.
public final class Scorer {

  private static final double HALF = 0.5;

  private final SpanRules rules = SpanRules.standard();
  private final Tally tally = new Tally();

  /// An annotation that the pipeline made, with its value as keys write it.
  private record Found(Span span, String value) {}

  /// Scores one page.
  public void score(Key key, PageReport report) {
    var text = report.page().text();
    var articles = report.articles();
    items(
        key,
        KeyLayer.NAMES,
        "names",
        text,
        found(articles, Layer.NAMES, n -> n.type().name()),
        (k, f) ->
            k.values().contains(f.value())
                && k.spans().stream().anyMatch(s -> rules.same(text, s, f.span())));
    items(
        key,
        KeyLayer.TIMES,
        "times",
        text,
        found(articles, Layer.TIMES, t -> t.value()),
        (k, f) -> k.values().contains(f.value()) && isHalf(text, k, f));
    items(
        key,
        KeyLayer.QUANTITIES,
        "quantities",
        text,
        found(articles, Layer.QUANTITIES, q -> KeyNumbers.plain(q.value())),
        Scorer::overlapsWithValue);
    items(
        key,
        KeyLayer.DEOBFUSCATIONS,
        "deobfuscations",
        text,
        found(articles, Layer.DEOBFUSCATIONS, d -> d.plain()),
        Scorer::overlapsWithValue);
    extents(key, text, articles);
    key.attributions()
        .ifPresent(keyed -> new AttributionScorer(tally, key.page(), text).score(keyed, articles));
    key.articles()
        .ifPresent(keyed -> new ArticleScorer(tally, key.page(), text).score(keyed, articles));
    key.language()
        .ifPresent(language ->
            tally.ratio("language", language.equals(report.page().language()) ? 1 : 0, 1));
  }

  /// Extents alone, values left aside.
  private void extents(Key key, String text, List<AnnotatedArticle> articles) {
    quiet(
        key,
        KeyLayer.NAMES,
        "names-extent",
        found(articles, Layer.NAMES, n -> ""),
        (k, f) -> SpanRules.likeness(k.spans(), f.span()) >= HALF);
    quiet(
        key,
        KeyLayer.TIMES,
        "times-extent",
        found(articles, Layer.TIMES, t -> ""),
        (k, f) -> isHalf(text, k, f));
  }

  private static <T extends Annotation> List<Found> found(
      List<AnnotatedArticle> articles, Layer<T> layer, Function<T, String> value) {
    return articles.stream()
        .flatMap(article -> article.layerOrNone(layer).stream())
        .map(annotation -> new Found(annotation.span(), value.apply(annotation)))
        .toList();
  }

  private static boolean isHalf(String text, KeyItem key, Found found) {
    return SpanRules.trimmedLikeness(text, key.spans(), found.span()) >= HALF;
  }

  private static boolean overlapsWithValue(KeyItem key, Found found) {
    return key.values().contains(found.value()) && SpanRules.overlaps(key.spans(), found.span());
  }

  private void items(
      Key key,
      KeyLayer layer,
      String name,
      String text,
      List<Found> found,
      BiPredicate<KeyItem, Found> good) {
    var keyed = key.items().get(layer);
    if (keyed == null) {
      return;
    }
    var matching = count(name, keyed, found, good);
    var hit = matching.keyed();
    for (int i = 0; i < keyed.size(); i++) {
      var item = keyed.get(i);
      if (!hit.get(i) && !item.optional()) {
        var span = item.spans().getFirst();
        tally.add(Finding.of(Finding.Kind.MISS, name, key.page(), text, span, item.values()));
      }
    }
    var used = matching.found();
    for (int j = 0; j < found.size(); j++) {
      if (!used.get(j)) {
        var one = found.get(j);
        tally.add(
            Finding.of(
                Finding.Kind.FALSE_ALARM,
                name,
                key.page(),
                text,
                one.span(),
                List.of(one.value())));
      }
    }
  }

  private void quiet(
      Key key, KeyLayer layer, String name, List<Found> found, BiPredicate<KeyItem, Found> good) {
    var keyed = key.items().get(layer);
    if (keyed != null) {
      count(name, keyed, found, good);
    }
  }

  private Matching count(
      String name, List<KeyItem> keyed, List<Found> found, BiPredicate<KeyItem, Found> good) {
    var matching =
        Matching.greedy(keyed, found, good, (k, f) -> SpanRules.likeness(k.spans(), f.span()));
    var hit = matching.keyed();
    int hits = 0;
    int misses = 0;
    for (int i = 0; i < keyed.size(); i++) {
      if (!keyed.get(i).optional()) {
        hits += hit.get(i) ? 1 : 0;
        misses += hit.get(i) ? 0 : 1;
      }
    }
    tally.add(name, hits, found.size() - matching.found().cardinality(), misses);
    return matching;
  }

  /// The score of each layer that a key judges, in the order in which they were first met.
  public List<LayerScore> scores() {
    return tally.scores();
  }

  /// What was missed and what was found without being keyed.
  public List<Finding> findings() {
    return tally.findings();
  }

  /// The score of one layer.
  ///
  /// @throws IllegalArgumentException when no key judged it
  public LayerScore score(String layer) {
    return Stream.of(layer.toLowerCase(Locale.ROOT))
        .flatMap(name -> scores().stream().filter(s -> s.layer().equals(name)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no key judges the layer " + layer));
  }
}
