package org.isnad.eval.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.isnad.annotate.Pipeline;
import org.isnad.reuse.Fingerprinter;
import org.isnad.reuse.ReuseAligner;
import org.isnad.reuse.ReuseText;
import org.isnad.word.WordReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to look for reuse: the fingerprints of an article, the alignment of two.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReuseBenchmark {

  private static final int ARTICLES = 64;
  private static final int LENGTH = 1_200;

  private final WordReader reader = new WordReader();
  private final ReuseAligner aligner = new ReuseAligner(reader);
  private List<ReuseText> texts = List.of();
  private int next;

  /// Annotates the articles and reads their words.
  @Setup
  public void make() {
    var news = new NewsText(2);
    var pipeline = Pipeline.standard();
    texts =
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> ReuseText.of(pipeline.run(news.article(LENGTH)), reader))
            .toList();
  }

  private ReuseText text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  /// The words and fingerprints of an article.
  @Benchmark
  public Object fingerprints() {
    return Fingerprinter.of(reader.read(text().article()));
  }

  /// Two different articles of the same vocabulary.
  @Benchmark
  public Object strangers() {
    return aligner.align(text(), text());
  }

  /// An article and its copy, the dearest pair.
  @Benchmark
  public Object copies() {
    var one = text();
    return aligner.align(one, one);
  }
}
