package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.export.text.TextStyle;
import org.isnad.score.Evaluation;
import org.isnad.score.Scores;
import org.isnad.score.table.CsvTable;
import org.isnad.score.table.Figures;
import org.isnad.score.table.JsonTable;
import org.isnad.score.table.KeySet;
import org.isnad.score.table.ScorePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad eval`: scores what Isnad finds on pages against answer keys.
@Command(name = "eval", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "KEYS", arity = "0..*", descriptionKey = "keys")
  private List<String> keys = List.of();

  @Option(names = "--pages", paramLabel = "PATH", arity = "1..*", descriptionKey = "key-pages")
  private List<String> pages = List.of();

  @Option(names = "--layer", paramLabel = "LAYER", split = ",", descriptionKey = "layer")
  private Set<String> layers = new LinkedHashSet<>();

  @Option(names = "--misses", descriptionKey = "misses")
  private boolean misses;

  @Option(names = "--at-least", paramLabel = "LAYER=F1", split = ",", descriptionKey = "at-least")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--lang", paramLabel = "ar|en")
  private Optional<PageOptions.Language> language = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--write", paramLabel = "FOLDER", descriptionKey = "write")
  private Optional<Path> write = Optional.empty();

  @Mixin private NameModelOption nameModel = new NameModelOption();

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (write.isPresent()) {
      return writePages(write.get());
    }
    if (keys.isEmpty()) {
      throw fault("missing-keys", "");
    }
    var files = keys.stream().flatMap(key -> files(key).stream()).toList();
    var all = score(files, pages.isEmpty() ? List.of(pagesBeside(files.getFirst())) : pages);
    layers.forEach(layer -> check(layer, all));
    floors.keySet().forEach(layer -> check(layer, all));
    var shown = layers.isEmpty() ? all : all.only(layers);
    Streams.write(console, output, out -> print(shown, out));
    return holds(all) ? Main.GOOD : Main.SOME_FAILED;
  }

  private ParameterException fault(String message, Object detail) {
    var words = spec.resourceBundle().getString(message) + " " + detail;
    return new ParameterException(spec.commandLine(), words.strip());
  }

  private List<Path> files(String pattern) {
    var files = KeySet.files(pattern);
    if (files.isEmpty()) {
      throw fault("no-keys", pattern);
    }
    return files;
  }

  /// The folder `pages` beside the folder of the keys.
  private String pagesBeside(Path key) {
    var folder = key.toAbsolutePath().normalize();
    var beside =
        (Files.isDirectory(folder) ? folder : folder.resolve("..").normalize())
            .resolveSibling("pages");
    if (!Files.isDirectory(beside)) {
      throw fault("no-pages", beside);
    }
    return beside.toString();
  }

  private Scores score(List<Path> files, List<String> inputs) {
    try (var progress = Progress.over(console, inputs)) {
      var report = nameModel.isnad().read(inputs, console.in(), progress::done);
      report.failures().forEach(failure -> console.err().println(Reader.line(failure)));
      return Evaluation.of(report, files);
    }
  }

  private void check(String layer, Scores all) {
    if (!all.names().contains(layer)) {
      throw fault(
          "no-layer", layer + ": " + String.join(" ", all.names().stream().sorted().toList()));
    }
  }

  private boolean holds(Scores all) {
    boolean holds = true;
    for (var floor : floors.entrySet()) {
      double f1 = all.layer(floor.getKey()).orElseThrow().f1();
      if (f1 < floor.getValue()) {
        holds = false;
        console
            .err()
            .println(
                "%s: F1 %s < %s".formatted(floor.getKey(), Figures.share(f1), floor.getValue()));
      }
    }
    return holds;
  }

  private void print(Scores scores, OutputStream out) {
    switch (format.format()) {
      case json -> JsonTable.write(scores, misses, out);
      case csv -> {
        var lines = Streams.printer(out);
        CsvTable.lines(scores).forEach(line -> lines.print(line + "\n"));
        lines.flush();
      }
      case text -> {
        var spoken = language.map(Enum::name).orElse(console.language());
        var style = spoken.equals("ar") ? TextStyle.Language.AR : TextStyle.Language.EN;
        var lines = Streams.printer(out);
        var table = new ScoreLines(spec.resourceBundle(), style);
        (misses ? table.findings(scores) : List.<String>of())
            .forEach(line -> lines.print(line + "\n"));
        table.layers(scores).forEach(line -> lines.print(line + "\n"));
        lines.flush();
      }
    }
  }

  /// Writes the pages of all sets whose keys are at hand.
  private int writePages(Path folder) {
    var written = new ScorePages(folder, "eval/docs");
    for (var set : written.sets()) {
      var files = set.files();
      if (files.isEmpty() || !Files.exists(Path.of(set.pages()))) {
        console.err().println(set.name() + ": " + spec.resourceBundle().getString("set-left"));
        continue;
      }
      written.write(set, score(files, List.of(set.pages())));
    }
    written.writeOverview();
    return Main.GOOD;
  }
}
