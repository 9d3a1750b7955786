package org.isnad.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// An article and its stand-off layers; `with` returns a new one.
public record AnnotatedArticle(
    Article article, Map<Layer<?>, List<? extends Annotation>> layers, List<Failure> failures) {

  public AnnotatedArticle {
    layers = Map.copyOf(layers);
    failures = List.copyOf(failures);
  }

  /// The article with no layer yet.
  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, Map.of(), List.of());
  }

  /// Whether the layer was made; an absent layer is not an empty one.
  public boolean has(Layer<?> layer) {
    return layers.containsKey(layer);
  }

  /// The annotations of a layer, in the order of their maker.
  ///
  /// @throws NoSuchElementException when the layer was not made
  @SuppressWarnings("unchecked") // `with` lets only lists of the layer's own type in
  public <T extends Annotation> List<T> layer(Layer<T> layer) {
    var annotations = layers.get(layer);
    if (annotations == null) {
      throw new NoSuchElementException("layer not made: " + layer.name());
    }
    return (List<T>) annotations;
  }

  /// The annotations of a layer, none when it was not made.
  public <T extends Annotation> List<T> layerOrNone(Layer<T> layer) {
    return has(layer) ? layer(layer) : List.of();
  }

  /// The annotations of a layer that stand inside a span, none when it was not made; found by
  /// halving, since layers stand in reading order.
  public <T extends Annotation> List<T> inside(Layer<T> layer, Span span) {
    var all = layerOrNone(layer);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < all.size() && all.get(to).span().start() < span.end()) {
      to++;
    }
    return all.subList(low, to).stream().filter(a -> span.contains(a.span())).toList();
  }

  /// A copy with one more layer.
  public <T extends Annotation> AnnotatedArticle with(Layer<T> layer, List<T> annotations) {
    var more = new LinkedHashMap<>(layers);
    more.put(layer, List.copyOf(annotations));
    return new AnnotatedArticle(article, more, failures);
  }

  /// A copy with one more failure.
  public AnnotatedArticle with(Failure failure) {
    var more = new ArrayList<>(failures);
    more.add(failure);
    return new AnnotatedArticle(article, layers, more);
  }
}
