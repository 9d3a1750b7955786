package org.isnad.export;

/// Cells of comma-separated values, as RFC 4180 has them.
public final class Csv {

  /// What ends a line.
  public static final String END = "\r\n";

  private Csv() {}

  /// A quoted cell that no spreadsheet takes for a formula.
  public static String cell(String value) {
    var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
