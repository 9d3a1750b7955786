package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.export.csv.StoryCsv;
import org.isnad.export.html.SituationPage;
import org.isnad.export.report.StoryWriter;
import org.isnad.export.text.TextReport;
import org.isnad.export.text.TextStyle;
import org.isnad.model.Lineage;
import org.isnad.model.Report;
import org.isnad.store.LibraryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad story`: one story of a library, with what its claims rest on.
@Command(name = "story", mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

  private static final int ENTRIES_SHOWN = 40;

  /// The forms of a story.
  enum Format {
    text,
    json,
    csv,
    html
  }

  private final Console console;

  @Parameters(paramLabel = "ID", descriptionKey = "story-id")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|html",
      defaultValue = "text",
      descriptionKey = "story-format")
  private Format format = Format.text;

  @Option(names = "--full")
  private boolean full;

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private PageOptions options = new PageOptions();
  @Mixin private IdentityOptions identities = new IdentityOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = LibraryReader.open(library.folder())) {
      var stored = new Ids(reader, spec.resourceBundle()).story(id);
      var report = identities.isnad().report(stored);
      Streams.write(console, options.output(), out -> print(report, stored.lineages(), out));
    }
    return Main.GOOD;
  }

  private void print(Report report, List<Lineage> lineages, OutputStream out) throws IOException {
    var style = options.style(console, full ? TextStyle.Extent.FULL : TextStyle.Extent.SHORT);
    int entries = full ? Integer.MAX_VALUE : ENTRIES_SHOWN;
    switch (format) {
      case json -> StoryWriter.write(report, lineages, out);
      case text -> Texts.write(out, lines -> TextReport.writeStory(report, lineages, style, lines));
      case csv -> Texts.write(out, lines -> StoryCsv.write(report, lineages, lines));
      case html ->
          Texts.write(
              out, lines -> SituationPage.write(report, style.language().locale(), entries, lines));
    }
  }
}
