package org.isnad.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.Pipeline;
import org.isnad.eval.key.KeyException;
import org.isnad.eval.key.KeyReader;
import org.isnad.eval.key.LinksKeyReader;

/// The command that scores the pipeline against answer keys.
///
/// ```
/// Score --pages PATH... --keys PATH... [--links PATH...] [--misses [LAYER]]
/// ```
///
/// `--pages` takes what `isnad read` takes; `--keys` takes `.key` and `.json` files or folders of
/// them; `--links` a file that says what holds between the pages. `--misses` lists what was missed
/// and what was found without being keyed, of all layers or of one. The exit code is 0, or 2 when
/// it was called wrongly or a key is faulty.
public final class Score {

  private final List<Path> pages = new ArrayList<>();
  private final List<Path> keys = new ArrayList<>();
  private final List<Path> links = new ArrayList<>();
  private boolean misses;
  private Optional<String> layer = Optional.empty();

  private Score() {}

  /// Runs the command.
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), out);
    out.flush();
    System.exit(code);
  }

  static int run(List<String> arguments, PrintStream out) {
    var score = new Score();
    try {
      score.parse(arguments);
      score.print(out);
      return 0;
    } catch (IllegalArgumentException | KeyException e) {
      out.println(e.getMessage());
      return 2;
    }
  }

  private void parse(List<String> arguments) {
    var option = "";
    for (var argument : arguments) {
      if (argument.startsWith("--")) {
        option = argument;
        misses |= option.equals("--misses");
        continue;
      }
      switch (option) {
        case "--pages" -> pages.add(Path.of(argument));
        case "--keys" -> keys.add(Path.of(argument));
        case "--links" -> links.add(Path.of(argument));
        case "--misses" -> layer = Optional.of(argument);
        default -> throw new IllegalArgumentException("unknown option: " + option);
      }
    }
    if (pages.isEmpty() || keys.isEmpty()) {
      throw new IllegalArgumentException(
          "usage: Score --pages PATH... --keys PATH... [--links PATH...] [--misses [LAYER]]");
    }
  }

  private void print(PrintStream out) {
    var read = Pages.read(pages, Pipeline.standard());
    var scorer = new Scorer();
    for (var path : keys) {
      for (var key : KeyReader.read(path, read)) {
        scorer.score(key, read.find(key.page()).orElseThrow());
      }
    }
    print(scorer.scores(), scorer.findings(), out);
    if (!links.isEmpty()) {
      var between = new LinksScorer(Links.between(read));
      links.forEach(path -> between.score(LinksKeyReader.read(path, read)));
      print(between.scores(), between.findings(), out);
    }
  }

  private void print(List<LayerScore> scores, List<Finding> findings, PrintStream out) {
    if (misses) {
      findings.stream()
          .filter(f -> layer.isEmpty() || layer.get().equals(f.layer()))
          .map(ScoreTable::line)
          .forEach(out::println);
    }
    ScoreTable.lines(scores).forEach(out::println);
  }
}
