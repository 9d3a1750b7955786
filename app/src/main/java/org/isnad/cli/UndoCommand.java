package org.isnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad undo`: takes a decision back, the latest when none is named.
@Command(name = "undo", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "NUMBER", arity = "0..1", descriptionKey = "decision-number")
  private Optional<Long> number = Optional.empty();

  @Mixin private DecisionOptions options = new DecisionOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var words = spec.resourceBundle();
    return options.decide(
        console,
        words,
        (deciding, _) -> {
          var decision =
              deciding.list().stream()
                  .filter(made -> number.isEmpty() || made.number() == number.get())
                  .findFirst()
                  .orElseThrow(this::none);
          return deciding.undo(decision.number());
        });
  }

  private LibraryException none() {
    var words = spec.resourceBundle();
    return new LibraryException(
        number
            .map(typed -> words.getString("no-such-decision").formatted(typed))
            .orElse(words.getString("no-decisions")));
  }
}
