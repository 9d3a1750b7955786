package org.isnad.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.isnad.app.Adding;
import org.isnad.store.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad add`: pages into the library.
@Command(name = "add", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
  private List<String> inputs = List.of();

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  @Option(names = "--batch", paramLabel = "N", defaultValue = "" + Adding.PAGES_PER_BATCH)
  private int batch = Adding.PAGES_PER_BATCH;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "tell-stored")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private NameModelOption nameModel = new NameModelOption();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var isnad = nameModel.isnad();
    Adding.Added added;
    long outdated;
    try (var shelf = Library.open(library.folder(), isnad::complete);
        var progress = Progress.over(console, inputs)) {
      var adding = new Adding(isnad, shelf, Math.clamp(batch, 1, 100_000), this::stored);
      try (var _ = Interrupt.asks(adding::stop)) {
        added =
            adding.add(
                inputs, console.in(), at -> progress.reached(at.bytes(), at.pages() + at.known()));
      }
      outdated = adding.outdated();
    }
    added.failures().forEach(failure -> console.err().println(Reader.line(failure)));
    tell(added, outdated);
    boolean good = added.failures().stream().allMatch(Reader::isNotice);
    return good && added.complete() ? Main.GOOD : Main.SOME_FAILED;
  }

  private void stored(int pages) {
    if (verbose) {
      console.err().printf(spec.resourceBundle().getString("stored") + "%n", pages);
    }
  }

  private void tell(Adding.Added added, long outdated) {
    ResourceBundle words = spec.resourceBundle();
    var out = Streams.printer(console.out());
    out.printf(words.getString("added") + "%n", added.pages(), added.articles(), added.known());
    if (!added.complete()) {
      out.println(words.getString("interrupted"));
    }
    if (outdated > 0) {
      out.printf(words.getString("outdated") + "%n", outdated);
    }
    out.flush();
  }
}
