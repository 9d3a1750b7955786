package org.isnad.score.key;

import java.util.List;
import java.util.Set;

/// The cells of one line of a text key; a question mark before the first makes the line optional.
record KeyCells(List<String> cells) {

  static KeyCells of(String line) {
    return new KeyCells(List.of(line.split("\t", -1)));
  }

  boolean isOptional() {
    return cells.getFirst().startsWith("?");
  }

  String kind() {
    return isOptional() ? cells.getFirst().substring(1) : cells.getFirst();
  }

  String get(int index) {
    if (index >= cells.size() || cells.get(index).isEmpty()) {
      throw new IllegalArgumentException("cell " + (index + 1) + " of a line " + kind());
    }
    return cells.get(index);
  }

  /// The alternatives of a cell.
  Set<String> set(int index) {
    return Set.of(get(index).split(" \\| "));
  }

  /// The things that a cell lists; none when it is a dash.
  List<String> list(int index) {
    return get(index).equals("-") ? List.of() : List.of(get(index).split(" & "));
  }
}
