package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `isnad explain`: what fired at one place of a page, and why.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "explain-file")
  private String file = "";

  @Parameters(index = "1", paramLabel = "OFFSET", descriptionKey = "explain-offset")
  private int offset;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.err().println(file + ":" + offset);
    return Main.USAGE;
  }
}
