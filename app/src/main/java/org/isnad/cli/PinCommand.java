package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad pin`: the articles of a story stay together.
@Command(name = "pin", mixinStandardHelpOptions = true)
final class PinCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "STORY", descriptionKey = "story-id")
  private String story = "";

  @Mixin private DecisionOptions options = new DecisionOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  PinCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var words = spec.resourceBundle();
    var id = options.find(words, ids -> ids.story(story).story().id());
    return options.decide(console, words, (deciding, by) -> deciding.pin(id, by));
  }
}
