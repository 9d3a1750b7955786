package org.isnad.eval.bench;

import java.util.concurrent.TimeUnit;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What looking up every token of a text costs as the lexicon grows.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MatcherBenchmark {

  private static final int TOKENS = 2_000;
  private static final int CHARACTERS = 20 * TOKENS;

  /// How many phrases the lexicon holds.
  @Param({"1000", "10000", "100000"})
  public int phrases;

  private PhraseMatcher<Integer> matcher = new PhraseMatcher.Builder<Integer>().build();
  private Tokens tokens = Tokens.of("");

  /// Makes lexicon and text.
  @Setup
  public void make() {
    var news = new NewsText(1);
    var builder = new PhraseMatcher.Builder<Integer>();
    var list = news.phrases(phrases);
    for (int i = 0; i < list.size(); i++) {
      builder.add(list.get(i), i);
    }
    matcher = builder.build();
    tokens = Tokens.of(news.text(CHARACTERS));
    if (tokens.size() < TOKENS) {
      throw new IllegalStateException("only " + tokens.size() + " tokens");
    }
  }

  /// One look-up for each token.
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int lookUp() {
    int found = 0;
    for (int i = 0; i < TOKENS; i++) {
      found += matcher.at(tokens, i).size();
    }
    return found;
  }
}
