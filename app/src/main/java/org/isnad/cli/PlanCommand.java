package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.annotate.Annotator;
import org.isnad.app.Isnad;
import org.isnad.model.Layer;
import picocli.CommandLine.Command;

/// `isnad plan`: the annotators in their order, with the layers that each reads and makes.
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  private final Console console;

  PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var plan = Isnad.standard().plan();
    int names = plan.stream().mapToInt(a -> a.name().length()).max().orElse(0);
    int needs = plan.stream().mapToInt(a -> requires(a).length()).max().orElse(0);
    var out = Streams.printer(console.out());
    for (var annotator : plan) {
      out.print(pad(annotator.name(), names) + "  " + pad(requires(annotator), needs));
      out.print("  -> " + annotator.provides().name() + "\n");
    }
    out.flush();
    return Main.GOOD;
  }

  private static String requires(Annotator<?> annotator) {
    return annotator.requires().stream()
        .map(Layer::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
