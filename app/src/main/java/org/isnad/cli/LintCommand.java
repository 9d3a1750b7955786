package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.RuleFile;
import org.isnad.lexicon.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `isnad lint`: reads every lexicon and rule file and tells the first fault of each.
@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "folder")
  private Optional<Path> folder = Optional.empty();

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var lang = folder.map(Lang::folder).orElseGet(Lang::arabic);
    int entries = 0;
    int faults = 0;
    var files = lang.files();
    for (var file : files) {
      try {
        entries += entries(lang, file);
      } catch (LexiconException e) {
        faults++;
        console.err().println(e.getMessage());
      }
    }
    var out = Streams.printer(console.out());
    out.print("files %d, entries %d, faults %d\n".formatted(files.size(), entries, faults));
    out.flush();
    return faults == 0 ? Main.GOOD : Main.SOME_FAILED;
  }

  private static int entries(Lang lang, String file) {
    return file.endsWith(".tsv")
        ? Table.load(lang, file).rows().size()
        : RuleFile.load(lang, file).rules().size();
  }
}
