package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad verify`: checks every hash and link of a library.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var checked = Verification.of(library.folder());
    checked.faults().forEach(console.err()::println);
    var out = Streams.printer(console.out());
    out.printf(
        spec.resourceBundle().getString("verified") + "%n",
        checked.pages(),
        checked.articles(),
        checked.faults().size());
    if (checked.awaited() > 0) {
      out.printf(spec.resourceBundle().getString("awaited") + "%n", checked.awaited());
    }
    out.flush();
    return checked.faults().isEmpty() ? Main.GOOD : Main.SOME_FAILED;
  }
}
