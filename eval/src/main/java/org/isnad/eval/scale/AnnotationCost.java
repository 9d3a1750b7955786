package org.isnad.eval.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;

/// How much of its thread's processor time each annotator takes, and how much it finds.
final class AnnotationCost {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MICROSECOND = 1e3;
  private static final double SECOND = 1e6;

  /// @param nanoseconds of the processor
  /// @param found annotations
  private record Cost(long nanoseconds, long found) {

    static final Cost NONE = new Cost(0, 0);

    Cost and(Cost other) {
      return new Cost(nanoseconds + other.nanoseconds, found + other.found);
    }
  }

  private final Pipeline pipeline;
  private final Map<String, Cost> costs = new LinkedHashMap<>();
  private int articles;

  AnnotationCost(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// Annotates an article in the calling thread, as the pipeline does.
  AnnotatedArticle annotate(Article article) {
    articles++;
    var annotated = AnnotatedArticle.of(article);
    for (var annotator : pipeline.plan()) {
      annotated = counted(annotator, annotated);
    }
    return annotated;
  }

  private <T extends Annotation> AnnotatedArticle counted(
      Annotator<T> annotator, AnnotatedArticle article) {
    long before = THREADS.getCurrentThreadCpuTime();
    var made = annotator.annotate(article);
    var cost = new Cost(THREADS.getCurrentThreadCpuTime() - before, made.size());
    costs.merge(annotator.name(), cost, Cost::and);
    return article.with(annotator.provides(), made);
  }

  /// Begins to count anew.
  void forget() {
    costs.clear();
    articles = 0;
  }

  /// The lines of a table, the dearest annotator first.
  List<String> table() {
    var all = costs.values().stream().reduce(Cost.NONE, Cost::and);
    var lines = new ArrayList<String>();
    lines.add("| annotator | µs an article | share | found in an article |");
    lines.add("|---|---:|---:|---:|");
    costs.entrySet().stream()
        .sorted(Map.Entry.comparingByValue((a, b) -> Long.compare(b.nanoseconds, a.nanoseconds)))
        .forEach(entry -> lines.add(line(entry.getKey(), entry.getValue(), all)));
    lines.add(line("all", all, all));
    double each = all.nanoseconds / MICROSECOND / articles;
    lines.add("%.0f articles a second on one core".formatted(SECOND / each));
    return lines;
  }

  private String line(String name, Cost cost, Cost all) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f %% | %.2f |",
        name,
        cost.nanoseconds / MICROSECOND / articles,
        100.0 * cost.nanoseconds / all.nanoseconds,
        (double) cost.found / articles);
  }
}
