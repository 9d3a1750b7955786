package org.isnad.lexicon;

import java.text.Normalizer;

/// What no lexicon line may hold: characters that look right and match nothing.
final class Lint {

  private Lint() {}

  /// Checks one line, characters and cells.
  ///
  /// @throws LexiconException with file, line and the fault
  static void checkLine(String file, int number, String line) {
    checkCharacters(file, number, line);
    checkCells(file, number, line);
  }

  /// Checks that the line is in ordinary spelling.
  static void checkCharacters(String file, int number, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\u0640' || c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
        throw new LexiconException(file, number, code(c) + " is a presentation form or tatweel");
      }
      if (c >= '\u200B' && c <= '\u200F'
          || c >= '\u202A' && c <= '\u202E'
          || c >= '\u2060' && c <= '\u2069'
          || c == '\uFEFF') {
        throw new LexiconException(file, number, code(c) + " is an invisible control");
      }
      if (c == '\u00A0') {
        throw new LexiconException(file, number, code(c) + " is a no-break space");
      }
    }
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      throw new LexiconException(file, number, "not in normal form C");
    }
  }

  /// Checks that no cell is empty or carries stray blanks.
  static void checkCells(String file, int number, String line) {
    if (!line.strip().equals(line)) {
      throw new LexiconException(file, number, "blanks at the edge of the line");
    }
    for (var cell : line.split("\t", -1)) {
      if (cell.isEmpty() || !cell.strip().equals(cell) || cell.contains("  ")) {
        throw new LexiconException(
            file, number, "empty cell (write -) or stray blanks in '" + cell + "'");
      }
    }
  }

  private static String code(char c) {
    return "U+%04X".formatted((int) c);
  }
}
