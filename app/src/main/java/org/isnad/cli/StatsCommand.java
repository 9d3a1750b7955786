package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle;
import org.isnad.store.LibraryReader;
import org.isnad.store.Search.Order;
import org.isnad.store.Search.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad stats`: how much a library holds, and of what.
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--top", paramLabel = "N", defaultValue = "10")
  private int top = 10;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private PageOptions options = new PageOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = LibraryReader.open(library.folder())) {
      var found =
          reader.find(
              new Request(
                  "", false, Map.of(), Map.of(), Order.RELEVANCE, 0, 0, Math.clamp(top, 1, 1000)));
      var writer =
          new StatsWriter(
              reader.pages(),
              reader.articles(),
              bytes(library.folder()),
              reader.linkCounts(),
              found);
      var style = options.style(console, TextStyle.Extent.SHORT);
      Streams.write(
          console,
          options.output(),
          out -> {
            switch (format.format()) {
              case json -> writer.json(out);
              case text -> writer.text(spec.resourceBundle(), new Bidi(style.language()), out);
              case csv -> Texts.write(out, writer::csv);
            }
          });
    }
    return Main.GOOD;
  }

  private static long bytes(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
