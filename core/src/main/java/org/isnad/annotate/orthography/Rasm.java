package org.isnad.annotate.orthography;

import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The skeleton of a word: its letters without the dots that tell them apart.
final class Rasm {

  private Rasm() {}

  /// Letters of one shape become the same letter; the others are folded.
  static String of(String word) {
    var out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(isDotless(c) ? c : Folding.fold(String.valueOf(c)));
    }
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, shape(out.charAt(i)));
    }
    return out.toString();
  }

  /// Whether the letter is one that ordinary Arabic spelling does not write without dots.
  static boolean isDotless(char c) {
    return c == '\u066E' || c == '\u066F' || c == '\u06A1' || c == '\u06BA';
  }

  private static char shape(char c) {
    return switch (c) {
      case Letters.BEH, Letters.TEH, '\u062B', Letters.NOON, Letters.YEH, '\u06BA' -> '\u066E';
      case '\u062C', '\u062E' -> '\u062D';
      case '\u0630' -> '\u062F';
      case '\u0632' -> '\u0631';
      case '\u0634' -> Letters.SEEN;
      case '\u0636' -> '\u0635';
      case '\u0638' -> '\u0637';
      case '\u063A' -> '\u0639';
      case Letters.FEH, '\u0642', '\u066F' -> '\u06A1';
      default -> c;
    };
  }
}
