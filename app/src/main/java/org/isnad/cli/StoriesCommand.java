package org.isnad.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.export.text.TextStyle;
import org.isnad.model.ClaimStatus;
import org.isnad.store.LibraryReader;
import org.isnad.store.StoryQuery;
import org.isnad.word.Outlets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `isnad stories`: the stories of a library, the latest first.
@Command(name = "stories", mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {

  private static final int MOST = 100_000;

  private final Console console;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from-day")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to-day")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--status", paramLabel = "STATUS")
  private Optional<String> status = Optional.empty();

  @Option(names = "--min-articles", paramLabel = "N", defaultValue = "1")
  private int least = 1;

  @Option(names = "--skip", paramLabel = "N", defaultValue = "0", descriptionKey = "from")
  private int skip;

  @Option(names = "--size", paramLabel = "N", defaultValue = "20", descriptionKey = "stories-size")
  private int size = 20;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private PageOptions options = new PageOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var outlets = new Outlets();
    var query =
        new StoryQuery(from, to, outlet.map(outlets::name), status.map(this::status), least);
    try (var reader = LibraryReader.open(library.folder())) {
      long total = reader.count(query);
      var lines = reader.stories(query, Math.max(0, skip), Math.clamp(size, 0, MOST));
      var style = options.style(console, TextStyle.Extent.SHORT);
      var writer = new StoryLines(lines, total);
      Streams.write(
          console,
          options.output(),
          out -> {
            switch (format.format()) {
              case json -> writer.json(out);
              case text -> Texts.write(out, text -> writer.text(style, text));
              case csv -> Texts.write(out, writer::csv);
            }
          });
    }
    return Main.GOOD;
  }

  private ClaimStatus status(String typed) {
    for (var one : ClaimStatus.values()) {
      if (StoryLines.name(one).equals(typed.toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return one;
      }
    }
    throw new ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("no-such-status").formatted(typed));
  }
}
