package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.isnad.model.Failure;
import org.isnad.model.Report.PageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad explain`: what fired at one place of a page, and why.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "explain-file")
  private String file = "";

  @Parameters(index = "1", paramLabel = "OFFSET", descriptionKey = "explain-offset")
  private int offset;

  @Option(names = "--page", paramLabel = "N", defaultValue = "1")
  private int number = 1;

  @Mixin private NameModelOption nameModel = new NameModelOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var report = nameModel.isnad().read(List.of(file), console.in(), page -> {});
    var failures = new ArrayList<Failure>(report.failures());
    report.pages().forEach(page -> failures.addAll(page.page().failures()));
    failures.forEach(failure -> console.err().println(Reader.line(failure)));
    if (report.pages().isEmpty()) {
      return Main.SOME_FAILED;
    }
    if (number < 1 || number > report.pages().size()) {
      throw wrong("no-such-page", report.pages().size());
    }
    var page = report.pages().get(number - 1);
    var out = Streams.printer(console.out());
    new Explanation(page, place(page), out).print();
    out.flush();
    return Main.GOOD;
  }

  /// The place in UTF-16 code units.
  private int place(PageReport page) {
    var text = page.page().text();
    int points = text.codePointCount(0, text.length());
    if (offset < 0 || offset >= points) {
      throw wrong("no-such-offset", points);
    }
    return text.offsetByCodePoints(0, offset);
  }

  private ParameterException wrong(String message, int limit) {
    ResourceBundle words = spec.resourceBundle();
    return new ParameterException(spec.commandLine(), words.getString(message) + " " + limit);
  }
}
