package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `isnad read`: pages in, report out.
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
  private List<String> inputs = List.of();

  @Mixin private ReportOptions options = new ReportOptions();
  @Mixin private IdentityOptions identities = new IdentityOptions();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return new Reader(console, options).read(inputs, identities.isnad());
  }
}
