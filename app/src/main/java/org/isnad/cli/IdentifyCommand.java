package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.store.Decision.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad identify`: two names mean one entity, or two.
@Command(name = "identify", mixinStandardHelpOptions = true)
final class IdentifyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "identify-one")
  private String one = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "identify-other")
  private String other = "";

  @Option(names = "--apart", descriptionKey = "identify-apart")
  private boolean apart;

  @Mixin private DecisionOptions options = new DecisionOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  IdentifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var kind = apart ? Kind.APART : Kind.SAME;
    return options.decide(
        console, spec.resourceBundle(), (deciding, by) -> deciding.identify(kind, one, other, by));
  }
}
