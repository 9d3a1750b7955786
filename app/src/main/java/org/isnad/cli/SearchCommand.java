package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.store.LibraryReader;
import org.isnad.store.Search.Order;
import org.isnad.store.Search.Request;
import org.isnad.store.lucene.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad search`: the articles of a library that hold words, names, speakers, events.
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = List.of();

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--exact")
  private boolean exact;

  @Option(names = "--only", paramLabel = "FACET=VALUE")
  private List<String> only = List.of();

  @Option(names = "--without", paramLabel = "FACET=VALUE")
  private List<String> without = List.of();

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "relevance")
  private Sort sort = Sort.relevance;

  @Option(names = "--from", paramLabel = "N", defaultValue = "0")
  private int from;

  @Option(names = "--size", paramLabel = "N", defaultValue = "10")
  private int size = 10;

  @Option(names = "--facets", paramLabel = "N", defaultValue = "0")
  private int facets;

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--lang", paramLabel = "ar|en")
  private Optional<PageOptions.Language> language = Optional.empty();

  @Option(names = "--no-color")
  private boolean noColour;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// The orders, as a user types them.
  enum Sort {
    relevance(Order.RELEVANCE),
    newest(Order.NEWEST),
    oldest(Order.OLDEST);

    private final Order order;

    Sort(Order order) {
      this.order = order;
    }
  }

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var request =
        new Request(
            String.join(" ", query),
            exact,
            chosen(only),
            chosen(without),
            sort.order,
            Math.max(0, from),
            Math.clamp(size, 0, 10_000),
            Math.clamp(facets, 0, 1_000));
    try (var reader = LibraryReader.open(library.folder())) {
      var found = reader.find(request);
      int awaited = reader.awaited();
      if (awaited > 0) {
        console.err().printf(spec.resourceBundle().getString("awaited") + "%n", awaited);
      }
      var hits = new ArrayList<HitView>();
      found
          .hits()
          .forEach(hit ->
              reader.article(hit.article()).map(a -> HitView.of(hit, a)).ifPresent(hits::add));
      var spoken = language.map(Enum::name).orElse(console.language());
      boolean colour = console.outTerminal() && console.colour() && !noColour && output.isEmpty();
      Streams.write(
          console,
          output,
          out -> {
            var views = new HitWriter(out, spoken.equals("ar"), colour);
            switch (format.format()) {
              case text -> views.text(found, hits, request.from(), spec.resourceBundle());
              case json -> views.json(found, hits);
              case csv -> views.csv(hits);
            }
          });
    }
    return Main.GOOD;
  }

  private Map<String, List<String>> chosen(List<String> pairs) {
    var chosen = new TreeMap<String, List<String>>();
    for (var pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1 || !Index.facetNames().contains(pair.substring(0, equals))) {
        throw new ParameterException(
            spec.commandLine(),
            spec.resourceBundle().getString("bad-facet")
                + " "
                + pair
                + " ("
                + String.join(", ", Index.facetNames().stream().sorted().toList())
                + ")");
      }
      chosen
          .computeIfAbsent(pair.substring(0, equals), facet -> new ArrayList<>())
          .add(pair.substring(equals + 1));
    }
    return chosen;
  }
}
