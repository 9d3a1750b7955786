package org.isnad.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.export.Csv;

/// Rows of cells, the names of the columns first.
public final class CsvTable {

  /// What stands as it is: ids, dates, numbers, plain names.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:][A-Za-z0-9_.: -]*|");

  private final Appendable out;

  /// Writes the names of the columns.
  public CsvTable(Appendable out, String... columns) {
    this.out = out;
    row((Object[]) columns);
  }

  /// Writes a row; an absent cell is empty.
  public void row(Object... cells) {
    try {
      out.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")));
      out.append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(Object value) {
    var text =
        String.valueOf(value instanceof Optional<?> o ? o.map(Object::toString).orElse("") : value);
    return PLAIN.matcher(text).matches() ? text : Csv.cell(text);
  }
}
