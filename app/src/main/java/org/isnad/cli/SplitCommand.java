package org.isnad.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad split`: some articles of a story are a story of their own.
@Command(name = "split", mixinStandardHelpOptions = true)
final class SplitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "STORY", descriptionKey = "story-id")
  private String story = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ARTICLE", descriptionKey = "split-off")
  private List<String> articles = List.of();

  @Mixin private DecisionOptions options = new DecisionOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  SplitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var words = spec.resourceBundle();
    var id = options.find(words, ids -> ids.story(story).traced().story().id());
    var away = new TreeSet<String>();
    articles.forEach(
        typed -> away.add(options.find(words, ids -> ids.article(typed).article().id())));
    return options.decide(console, words, (deciding, by) -> deciding.split(id, away, by));
  }
}
