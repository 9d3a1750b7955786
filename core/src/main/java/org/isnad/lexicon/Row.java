package org.isnad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One entry of a table.
public final class Row {

  private final Table table;
  private final int line;
  private final String[] cells;

  Row(Table table, int line, String[] cells) {
    this.table = table;
    this.line = line;
    this.cells = cells;
  }

  /// The cell of a column; empty when it holds `-`.
  ///
  /// @throws LexiconException when the table has no such column
  public String get(String column) {
    int index = table.column(column);
    var cell = index < cells.length ? cells[index] : "-";
    return cell.equals("-") ? "" : cell;
  }

  /// The cell of a column, absent when it holds `-`.
  public Optional<String> find(String column) {
    var cell = get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /// The alternatives of a cell, which ` | ` separates; none when it holds `-`.
  public List<String> list(String column) {
    var cell = get(column);
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }

  /// The cell of a column as a number.
  public int number(String column) {
    try {
      return Integer.parseInt(get(column));
    } catch (NumberFormatException e) {
      throw new LexiconException(
          table.file(), line, "not a number in column " + column + ": " + get(column));
    }
  }

  /// File and line, such as `quote/cues.tsv:12`: the name that annotations carry.
  public String place() {
    return table.file() + ":" + line;
  }

  /// The line in its file, from 1.
  public int line() {
    return line;
  }

  /// The table that it belongs to.
  public Table table() {
    return table;
  }

  @Override
  public String toString() {
    return place() + " " + String.join("\t", cells);
  }
}
