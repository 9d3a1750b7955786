package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.store.StoredStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad merge`: two stories are one.
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "STORY", descriptionKey = "story-id")
  private String one = "";

  @Parameters(index = "1", paramLabel = "STORY", descriptionKey = "other-story-id")
  private String other = "";

  @Mixin private DecisionOptions options = new DecisionOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var words = spec.resourceBundle();
    var first = options.find(words, ids -> id(ids.story(one)));
    var second = options.find(words, ids -> id(ids.story(other)));
    return options.decide(console, words, (deciding, by) -> deciding.merge(first, second, by));
  }

  private static String id(StoredStory story) {
    return story.traced().story().id();
  }
}
