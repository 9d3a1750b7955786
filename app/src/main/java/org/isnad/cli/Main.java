package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `isnad`.
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    subcommands = ReadCommand.class)
public final class Main {

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
