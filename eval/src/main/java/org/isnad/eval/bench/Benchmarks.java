package org.isnad.eval.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Pipeline;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks and prints their figures as the tables of `docs/benchmarks.md`.
public final class Benchmarks {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks() {}

  /// `matcher`, `annotators`, `lengths` or `reuse`.
  public static void main(String... arguments) throws RunnerException {
    switch (arguments.length == 1 ? arguments[0] : "") {
      case "matcher" -> matcher();
      case "annotators" -> annotators();
      case "lengths" -> lengths();
      case "reuse" -> reuse();
      default -> {
        System.err.println("usage: bench matcher | annotators | lengths | reuse");
        System.exit(2);
      }
    }
  }

  private static void matcher() throws RunnerException {
    var results = run(new OptionsBuilder().include(MatcherBenchmark.class.getName()));
    print("| phrases | ns for a token | ± |", "|---:|---:|---:|");
    for (var result : results) {
      print(
          "| %s | %.1f | %.1f |",
          result.getParams().getParam("phrases"), score(result), error(result));
    }
  }

  private static void annotators() throws RunnerException {
    var names = Pipeline.standard().plan().stream().map(Annotator::name).toArray(String[]::new);
    var builder = new OptionsBuilder().include(AnnotationBenchmark.class.getName());
    var each = run(builder.param("annotator", names));
    var all =
        run(new OptionsBuilder().include(AnnotationBenchmark.class.getName())).iterator().next();
    double sum = each.stream().mapToDouble(Benchmarks::score).sum();
    print("| annotator | µs an article | share |", "|---|---:|---:|");
    for (var result : each) {
      print(
          "| %s | %.1f | %.1f %% |",
          result.getParams().getParam("annotator"), score(result), 100 * score(result) / sum);
    }
    print("| the whole pipeline | %.1f ± %.1f | |", score(all), error(all));
    print("%n%.0f articles of 1,200 characters a second on one core", 1e6 / score(all));
  }

  private static void lengths() throws RunnerException {
    var results =
        run(
            new OptionsBuilder()
                .include(AnnotationBenchmark.class.getName())
                .param("length", "1200", "12000", "120000", "1000000"));
    print("| characters | ms an article | ns a character |", "|---:|---:|---:|");
    for (var result : results) {
      int length = Integer.parseInt(result.getParams().getParam("length"));
      print("| %,d | %.2f | %.0f |", length, score(result) / 1e3, score(result) * 1e3 / length);
    }
  }

  private static void reuse() throws RunnerException {
    var results = run(new OptionsBuilder().include(ReuseBenchmark.class.getName()));
    print("| of articles of 1,200 characters | µs | ± |", "|---|---:|---:|");
    for (var result : results) {
      var name = result.getPrimaryResult().getLabel();
      print("| %s | %.1f | %.1f |", name, score(result), error(result));
    }
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.shouldFailOnError(true).build()).run();
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double error(RunResult result) {
    return result.getPrimaryResult().getScoreError();
  }

  private static void print(String... lines) {
    for (var line : lines) {
      OUT.println(line);
    }
  }

  private static void print(String format, Object... values) {
    OUT.println(String.format(Locale.ROOT, format, values));
  }
}
