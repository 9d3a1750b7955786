package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.isnad.Fixtures;
import org.isnad.HostileTexts;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Layer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every annotator on the class path must do with any text.
class AnnotatorContractTest {

  private static final int SHORT = 250_000;
  private static final int LONG = 1_000_000;
  private static final double MOST_GROWTH = 8;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Pipeline pipeline = Pipeline.standard();

  private AnnotatedArticle run(String text) {
    return pipeline.run(Fixtures.article(text, Optional.of(LocalDate.of(2024, 3, 18))));
  }

  @TestFactory
  Stream<DynamicTest> staysInBoundsAndWithoutFailure() {
    return HostileTexts.all().entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private void check(String text) {
    var annotated = run(text);
    assertThat(annotated.failures()).isEmpty();
    assertThat(annotated.layers()).hasSize(pipeline.plan().size());
    for (var annotator : pipeline.plan()) {
      for (Annotation annotation : annotated.layer(annotator.provides())) {
        assertThat(annotation.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(annotation.origin().rule()).isNotBlank();
      }
    }
    assertThat(run(text).layers()).isEqualTo(annotated.layers());
  }

  @Test
  void givesTheSameInFourThreads() throws Exception {
    var texts =
        HostileTexts.all().values().stream().filter(text -> text.length() < 11_000).toList();
    var expected = texts.stream().map(this::run).toList();
    var tasks = new ArrayList<Callable<List<AnnotatedArticle>>>();
    for (int thread = 0; thread < 4; thread++) {
      tasks.add(() -> texts.stream().map(this::run).toList());
    }
    try (var executor = Executors.newFixedThreadPool(4)) {
      for (var result : executor.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  /// A line four times as long takes about four times the processor's time, not sixteen times.
  @TestFactory
  Stream<DynamicTest> timeGrowsWithTheLengthOfALine() {
    var small = run(HostileTexts.line(SHORT));
    var large = run(HostileTexts.line(LONG));
    assertThat(large.failures()).isEmpty();
    return pipeline.plan().stream()
        .map(annotator -> dynamicTest(annotator.name(), () -> grows(annotator, small, large)));
  }

  private static void grows(
      Annotator<?> annotator, AnnotatedArticle small, AnnotatedArticle large) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 3 && best > MOST_GROWTH; round++) {
      long before = nanos(annotator, small);
      long after = nanos(annotator, large);
      best = Math.min(best, (double) after / Math.max(before, 1_000_000));
    }
    assertThat(best)
        .as(annotator.name() + ": growth of time for four times the text")
        .isLessThan(MOST_GROWTH);
  }

  private static long nanos(Annotator<?> annotator, AnnotatedArticle article) {
    long start = CLOCK.getCurrentThreadCpuTime();
    annotator.annotate(article);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }

  @Test
  void orderIsReadingOrder() {
    var annotated = run(HostileTexts.line(5_000));
    for (var layer : List.of(Layer.TOKENS, Layer.SENTENCES, Layer.QUOTATIONS)) {
      var spans = annotated.layer(layer).stream().map(Annotation::span).toList();
      assertThat(spans).isSorted();
    }
  }
}
