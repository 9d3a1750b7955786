package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.store.LibraryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `isnad decisions`: what persons decided, the latest first.
@Command(name = "decisions", mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private DecisionOptions options = new DecisionOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  DecisionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    options.print(console, spec.resourceBundle(), LibraryReader::decisions);
    return Main.GOOD;
  }
}
