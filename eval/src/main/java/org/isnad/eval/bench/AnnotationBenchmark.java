package org.isnad.eval.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What annotating one article costs, in all and by annotator, as articles grow.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnnotationBenchmark {

  private static final int LARGEST_SET = 200_000;
  private static final int MOST_ARTICLES = 64;

  /// The annotator that is measured, `all` for the whole pipeline.
  @Param("all")
  public String annotator = "all";

  /// How many characters an article has.
  @Param("1200")
  public int length;

  private final Pipeline pipeline = Pipeline.standard();
  private List<Article> articles = List.of();
  private List<AnnotatedArticle> annotated = List.of();
  private int next;

  /// Makes the articles; one annotator alone finds the layers of all others made.
  @Setup
  public void make() {
    var news = new NewsText(2);
    int count = Math.clamp(LARGEST_SET / length, 1, MOST_ARTICLES);
    articles = IntStream.range(0, count).mapToObj(i -> news.article(length)).toList();
    annotated = articles.stream().map(pipeline::run).toList();
    for (var article : annotated) {
      if (!article.failures().isEmpty()) {
        throw new IllegalStateException(article.failures().toString());
      }
    }
  }

  /// One article.
  @Benchmark
  public Object annotate() {
    next = (next + 1) % articles.size();
    return annotator.equals("all") ? pipeline.run(articles.get(next)) : one(annotated.get(next));
  }

  private List<? extends Annotation> one(AnnotatedArticle article) {
    for (var candidate : pipeline.plan()) {
      if (candidate.name().equals(annotator)) {
        return candidate.annotate(article);
      }
    }
    throw new IllegalArgumentException("no annotator " + annotator);
  }
}
