package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.store.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad renew`: annotates a library again where a newer version would annotate otherwise.
@Command(name = "renew", mixinStandardHelpOptions = true)
final class RenewCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--lang", paramLabel = "ar|en")
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private NameModelOption nameModel = new NameModelOption();

  RenewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var isnad = nameModel.isnad();
    try (var shelf = Library.open(library.folder(), isnad::complete)) {
      int renewed =
          shelf.renew(
              isnad.versions(),
              isnad::renew,
              done -> {
                if (console.errTerminal()) {
                  console.err().print("\r\033[K" + done);
                  console.err().flush();
                }
              });
      var out = Streams.printer(console.out());
      out.printf(spec.resourceBundle().getString("renewed") + "%n", renewed, shelf.articles());
      out.flush();
      var failures = shelf.failures();
      failures.forEach(failure -> console.err().println(Reader.line(failure)));
      return failures.isEmpty() ? Main.GOOD : Main.SOME_FAILED;
    }
  }
}
