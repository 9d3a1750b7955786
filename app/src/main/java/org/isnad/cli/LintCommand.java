package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.RuleFile;
import org.isnad.lexicon.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `isnad lint`: reads every lexicon and rule file and tells what is wrong in them.
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
    List<String> faults = new ArrayList<>();
    var files = lang.files();
    for (var file : files) {
      try {
        entries += file.endsWith(".tsv") ? table(lang, file, faults) : rules(lang, file);
      } catch (LexiconException e) {
        faults.add(e.getMessage());
      }
    }
    faults.forEach(console.err()::println);
    var out = Streams.printer(console.out());
    out.print("files %d, entries %d, faults %d\n".formatted(files.size(), entries, faults.size()));
    out.flush();
    return faults.isEmpty() ? Main.GOOD : Main.SOME_FAILED;
  }

  private static int rules(Lang lang, String file) {
    return RuleFile.load(lang, file).rules().size();
  }

  /// Reads a table and looks for entries that stand in it twice.
  private static int table(Lang lang, String file, List<String> faults) {
    var rows = Table.load(lang, file).rows();
    Map<List<String>, Row> seen = new HashMap<>();
    for (var row : rows) {
      var cells = row.table().columns().stream().map(row::get).toList();
      var twin = seen.putIfAbsent(cells, row);
      if (twin != null) {
        faults.add(row.place() + ": the same entry as in line " + twin.line());
      }
    }
    return rows.size();
  }
}
