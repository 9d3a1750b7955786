package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.app.Actors;
import org.isnad.export.html.SituationPage;
import org.isnad.export.report.ReportWriter;
import org.isnad.export.text.SituationText;
import org.isnad.export.text.TextStyle;
import org.isnad.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad situation`: pages in, what they add up to out.
@Command(name = "situation", mixinStandardHelpOptions = true)
final class SituationCommand implements Callable<Integer> {

  private static final int ENTRIES_SHOWN = 40;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
  private List<String> inputs = List.of();

  @Option(names = "--as-of", paramLabel = "DATE")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--actor", paramLabel = "NAME")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "text",
      descriptionKey = "situation-format")
  private Format format = Format.text;

  @Option(names = "--all")
  private boolean all;

  @Mixin private PageOptions options = new PageOptions();
  @Mixin private IdentityOptions identities = new IdentityOptions();

  /// The forms of a situation.
  enum Format {
    text,
    json,
    html
  }

  SituationCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var isnad = identities.isnad();
    Report whole;
    try (var progress = Progress.over(console, inputs)) {
      whole = asOf.map(isnad::asOf).orElse(isnad).read(inputs, console.in(), progress::done);
    }
    var failures = Reader.failures(whole).toList();
    failures.forEach(failure -> console.err().println(Reader.line(failure)));
    var report = actor.map(name -> only(whole, name)).orElse(whole);
    Streams.write(console, options.output(), out -> print(report, out));
    return failures.stream().allMatch(Reader::isNotice) ? Main.GOOD : Main.SOME_FAILED;
  }

  private Report only(Report whole, String name) {
    return Actors.restrict(whole, name)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), spec.resourceBundle().getString("no-such-actor") + " " + name));
  }

  private void print(Report report, OutputStream out) throws IOException {
    var extent = all ? TextStyle.Extent.FULL : TextStyle.Extent.SHORT;
    var style = options.style(console, extent);
    var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    switch (format) {
      case json -> ReportWriter.writeSituation(report, out);
      case text -> SituationText.write(report, style, lines);
      case html ->
          SituationPage.write(
              report, style.language().locale(), all ? Integer.MAX_VALUE : ENTRIES_SHOWN, lines);
    }
    lines.flush();
  }
}
