package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.export.Csv;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle.Language;
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

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private SearchCommand.Format format = SearchCommand.Format.text;

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var reader = LibraryReader.open(library.folder())) {
      var found =
          reader.find(
              new Request(
                  "", false, Map.of(), Map.of(), Order.RELEVANCE, 0, 0, Math.clamp(top, 1, 1000)));
      var out = Streams.printer(console.out());
      switch (format) {
        case json -> new HitWriter(console.out(), false, false).json(found, List.of());
        case csv -> {
          out.print("facet,value,articles\r\n");
          found
              .facets()
              .forEach((facet, values) ->
                  values.forEach(v ->
                      out.print(facet + "," + Csv.cell(v.value()) + "," + v.articles() + "\r\n")));
        }
        case text -> {
          var bidi =
              new Bidi(
                  spec.resourceBundle().getLocale().getLanguage().equals("ar")
                      ? Language.AR
                      : Language.EN);
          out.printf(
              spec.resourceBundle().getString("stats") + "%n",
              reader.pages(),
              reader.articles(),
              bytes(library.folder()) / 1024 / 1024.0);
          found
              .facets()
              .forEach((facet, values) -> {
                out.printf("%n%s%n", facet);
                values.forEach(
                    v -> out.printf("  %6d  %s%n", v.articles(), bidi.isolate(v.value())));
              });
        }
      }
      out.flush();
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
