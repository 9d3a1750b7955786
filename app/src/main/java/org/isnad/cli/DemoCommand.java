package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `isnad demo`: the main job on the example pages that come with the project.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReportOptions options = new ReportOptions();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var pages = console.home().orElse(Path.of("")).resolve("examples").resolve("pages");
    if (!Files.isDirectory(pages)) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("no-examples") + " " + pages);
    }
    return new Reader(console, options).read(List.of(shortest(pages).toString()), Isnad.standard());
  }

  /// The path from the current folder, when it leads down.
  private static Path shortest(Path path) {
    var here = Path.of("").toAbsolutePath();
    return path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
  }
}
