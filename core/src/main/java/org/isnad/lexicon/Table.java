package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Folding;

/// A lexicon file of tab-separated columns.
///
/// Lines that begin with `##` tell what the table is, where it comes from and under which licence.
/// The first other line begins with `# ` and names the columns. Each further line is an entry; `-`
/// stands for an empty cell, ` | ` between alternatives, blank lines part groups. Entries are in
/// ordinary spelling; a table of raw texts says `characters: any` in its head. No two entries may
/// have one form, spelling variants folded, unless the head says `duplicates: allowed`.
public final class Table {

  private static final String FORM = "form";

  private final String file;
  private List<String> columns = List.of();
  private final List<Row> rows = new ArrayList<>();
  private boolean anyCharacters;
  private boolean anyDuplicates;
  private final Map<String, Row> forms = new HashMap<>();

  private Table(String file) {
    this.file = file;
  }

  /// Reads and checks a table of the Arabic lexicons, such as `time/months.tsv`.
  ///
  /// @throws LexiconException at the first fault
  public static Table load(String file) {
    return load(Lang.arabic(), file);
  }

  /// Reads and checks a table.
  public static Table load(Lang lang, String file) {
    return parse(file, lang.lines(file));
  }

  /// Reads and checks a table from its lines.
  public static Table parse(String file, List<String> lines) {
    var table = new Table(file);
    for (int i = 0; i < lines.size(); i++) {
      table.line(i + 1, lines.get(i));
    }
    if (table.columns.isEmpty()) {
      throw new LexiconException(file, 1, "no line '# column<TAB>column...' names the columns");
    }
    return table;
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("##")) {
      anyCharacters |= line.contains("characters: any");
      anyDuplicates |= line.contains("duplicates: allowed");
      return;
    }
    if (!anyCharacters) {
      Lint.checkCharacters(file, number, line);
    }
    Lint.checkCells(file, number, line);
    if (columns.isEmpty()) {
      if (!line.startsWith("# ")) {
        throw new LexiconException(
            file, number, "the first line that is no comment must name the columns: # a<TAB>b");
      }
      columns = Arrays.stream(line.substring(2).split("\t")).map(String::strip).toList();
      return;
    }
    var cells = line.split("\t", -1);
    if (cells.length > columns.size()) {
      throw new LexiconException(
          file, number, cells.length + " cells, but " + columns.size() + " columns");
    }
    var row = new Row(this, number, cells);
    rows.add(row);
    if (!anyDuplicates && columns.contains(FORM)) {
      checkForms(row);
    }
  }

  /// Within one entry spelling variants may be listed, though folding makes them alike; the same
  /// spelling twice is a slip.
  private void checkForms(Row row) {
    var list = row.list(FORM);
    if (list.size() != Set.copyOf(list).size()) {
      throw new LexiconException(file, row.line(), "a form stands twice in one entry: " + list);
    }
    for (var form : list) {
      var before = forms.put(Folding.fold(form), row);
      if (before != null && before != row) {
        throw new LexiconException(
            file, row.line(), "the form " + form + " stands in line " + before.line() + " already");
      }
    }
  }

  int column(String name) {
    int index = columns.indexOf(name);
    if (index < 0) {
      throw new LexiconException(file, 0, "no column " + name + " among " + columns);
    }
    return index;
  }

  /// The file, as annotations name it.
  public String file() {
    return file;
  }

  /// The names of the columns.
  public List<String> columns() {
    return columns;
  }

  /// The entries, in the order of the file.
  public List<Row> rows() {
    return List.copyOf(rows);
  }
}
