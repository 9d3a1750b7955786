package org.isnad.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.lexicon.Lang;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.model.Failure;
import org.isnad.model.Layer;
import org.isnad.model.Span;

/// Annotators in an order in which each finds what it requires.
///
/// An annotator that fails costs its own layer of that article and the layers that need it; the
/// failure is kept with the article, and the other layers are made.
public final class Pipeline {

  private static final int MOST_CHARACTERS = 5_000_000;
  private static final String TOO_LONG = "too-long";

  private final List<Annotator<?>> plan;
  private final Map<Annotator<?>, Set<String>> lexicons;

  private Pipeline(List<Annotator<?>> plan, Map<Annotator<?>, Set<String>> lexicons) {
    this.plan = List.copyOf(plan);
    this.lexicons = lexicons;
  }

  /// All annotators on the class path.
  ///
  /// @throws IllegalStateException when one requires a layer that none makes
  public static Pipeline standard() {
    var providers = ServiceLoader.load(Annotator.class, Annotator.class.getClassLoader()).stream();
    // Each reads its lexicons when it is made: done side by side, the start is as long as the
    // longest.
    var lexicons = new LinkedHashMap<Annotator<?>, Set<String>>();
    providers.toList().parallelStream()
        .map(provider -> Lang.<Annotator<?>>watch(provider::get))
        .toList()
        .forEach(made -> lexicons.put(made.value(), made.files()));
    return new Pipeline(ordered(lexicons.keySet()), lexicons);
  }

  /// The same with one annotator in place of that of its name, which read the same lexicons.
  public Pipeline with(Annotator<?> other) {
    var changed = new ArrayList<Annotator<?>>();
    var read = new LinkedHashMap<>(lexicons);
    for (var annotator : plan) {
      boolean replaced = annotator.name().equals(other.name());
      changed.add(replaced ? other : annotator);
      if (replaced) {
        read.put(other, lexicons.getOrDefault(annotator, Set.of()));
      }
    }
    return new Pipeline(changed, read);
  }

  /// The given annotators, put in order.
  ///
  /// @throws IllegalStateException when one requires a layer that none makes, or two need each
  ///   other
  public static Pipeline of(List<? extends Annotator<?>> annotators) {
    return new Pipeline(ordered(annotators), Map.of());
  }

  private static List<Annotator<?>> ordered(Collection<? extends Annotator<?>> annotators) {
    var waiting = new ArrayList<Annotator<?>>(annotators);
    waiting.sort(Comparator.comparing(Annotator::name));
    var plan = new ArrayList<Annotator<?>>();
    var made = new HashSet<Layer<?>>();
    while (!waiting.isEmpty()) {
      var ready = waiting.stream().filter(a -> made.containsAll(a.requires())).findFirst();
      var next = ready.orElseThrow(() -> unmet(waiting, made));
      waiting.remove(next);
      plan.add(next);
      made.add(next.provides());
    }
    return plan;
  }

  private static IllegalStateException unmet(List<Annotator<?>> waiting, Set<Layer<?>> made) {
    var needs = new StringBuilder("no annotator makes what these require:");
    for (var annotator : waiting) {
      annotator.requires().stream()
          .filter(layer -> !made.contains(layer))
          .forEach(layer ->
              needs.append(' ').append(annotator.name()).append(" <- ").append(layer.name()));
    }
    return new IllegalStateException(needs.toString());
  }

  /// The annotators in the order in which they run.
  public List<Annotator<?>> plan() {
    return plan;
  }

  /// One word for each layer that changes when what makes it changes: the code of its annotators,
  /// the lexicons they read, or a layer that they need.
  public Map<String, String> versions() {
    var made = new TreeMap<String, String>();
    for (var annotator : plan) {
      var version = new Version(annotator, lexicons.getOrDefault(annotator, Set.of()), made);
      made.merge(annotator.provides().name(), version.word(), (a, b) -> a + b);
    }
    return made;
  }

  /// The article with every layer that could be made; one of more than 5,000,000 characters gets
  /// none, so that no text costs more memory than a machine has.
  public AnnotatedArticle run(Article article) {
    return complete(AnnotatedArticle.of(article));
  }

  /// The article with the layers that it has, and every other that can be made; a layer whose
  /// making failed before is not tried again.
  public AnnotatedArticle complete(AnnotatedArticle begun) {
    var article = begun.article();
    var annotated = begun;
    int length = article.body().stream().mapToInt(Span::length).sum();
    if (length > MOST_CHARACTERS) {
      return annotated.failures().stream().anyMatch(f -> f.code().equals(TOO_LONG))
          ? annotated
          : annotated.with(tooLong(article, length));
    }
    for (var annotator : plan) {
      if (!annotated.has(annotator.provides()) && !hasFailed(annotator, begun)) {
        annotated = apply(annotator, annotated);
      }
    }
    return annotated;
  }

  /// The article with the named layers made again, and every other that it lacks.
  public AnnotatedArticle renew(AnnotatedArticle stored, Set<String> layers) {
    var stale = plan.stream().filter(a -> layers.contains(a.provides().name())).toList();
    var kept = new LinkedHashMap<>(stored.layers());
    stale.forEach(annotator -> kept.remove(annotator.provides()));
    var names = stale.stream().map(Annotator::name).toList();
    var failures = stored.failures().stream().filter(f -> !names.contains(f.stage())).toList();
    return complete(new AnnotatedArticle(stored.article(), kept, failures));
  }

  private static boolean hasFailed(Annotator<?> annotator, AnnotatedArticle article) {
    return article.failures().stream().anyMatch(f -> f.stage().equals(annotator.name()));
  }

  private static Failure tooLong(Article article, int length) {
    var message =
        "an article of %d characters, more than the %d that are read"
            .formatted(length, MOST_CHARACTERS);
    return new Failure("annotate", TOO_LONG, article.page().uri(), message);
  }

  private static <T extends Annotation> AnnotatedArticle apply(
      Annotator<T> annotator, AnnotatedArticle article) {
    for (var layer : annotator.requires()) {
      if (!article.has(layer)) {
        return article.with(
            failure(annotator, article, "missing-layer", "needs the layer " + layer.name()));
      }
    }
    try {
      return article.with(annotator.provides(), annotator.annotate(article));
    } catch (RuntimeException | StackOverflowError e) {
      return article.with(failure(annotator, article, "annotator-failed", e.toString()));
    }
  }

  private static Failure failure(
      Annotator<?> annotator, AnnotatedArticle article, String code, String message) {
    var where = article.article().page().uri() + " article " + article.article().id();
    return new Failure(annotator.name(), code, where, message);
  }
}
