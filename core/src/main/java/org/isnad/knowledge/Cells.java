package org.isnad.knowledge;

import java.util.Arrays;
import java.util.List;

/// The alternatives in a detail, parted as in the tables.
final class Cells {

  private Cells() {}

  static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }
}
