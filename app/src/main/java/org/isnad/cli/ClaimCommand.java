package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.isnad.export.csv.StoryCsv;
import org.isnad.export.report.StoryWriter;
import org.isnad.export.text.ClaimText;
import org.isnad.export.text.TextStyle;
import org.isnad.model.Claim;
import org.isnad.model.Report;
import org.isnad.store.LibraryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad claim`: the tree of one claim of a library.
@Command(name = "claim", mixinStandardHelpOptions = true)
final class ClaimCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ID", descriptionKey = "claim-id")
  private String id = "";

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private LibraryOption library = new LibraryOption();
  @Mixin private PageOptions options = new PageOptions();
  @Mixin private IdentityOptions identities = new IdentityOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  ClaimCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = LibraryReader.open(library.folder())) {
      var wanted = new Ids(reader, spec.resourceBundle()).claim(id);
      var stored = reader.storyOfClaim(wanted).orElseThrow();
      var report = identities.isnad().report(stored);
      var claim =
          report.claims().stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow();
      Streams.write(console, options.output(), out -> print(report, claim, out));
    }
    return Main.GOOD;
  }

  private void print(Report report, Claim claim, OutputStream out) throws IOException {
    var style = options.style(console, TextStyle.Extent.FULL);
    switch (format.format()) {
      case json -> StoryWriter.write(report, claim, out);
      case text -> Texts.write(out, lines -> ClaimText.write(report, claim, style, lines));
      case csv -> Texts.write(out, lines -> StoryCsv.write(report, claim, lines));
    }
  }
}
