package org.isnad.web.view;

/// Words that must fit into a drawing.
final class Drawn {

  private Drawn() {}

  /// At most so many characters of a text.
  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1).strip() + "\u2026";
  }
}
