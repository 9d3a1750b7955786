package org.isnad.page.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Furniture;
import org.isnad.model.Span;

/// A text while it is written line by line, and which of its lines are marked.
final class Sheet {

  private static final String CELL = " | ";
  private static final int SHORTEST_LINK = 15;

  private final StringBuilder text = new StringBuilder();
  private final List<Furniture> parts = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Mark mark = Mark.NONE;
  private boolean mixed;
  private boolean worded;
  private boolean linked = true;

  Sheet(String headline) {
    if (!headline.isEmpty()) {
      text.append(headline).append("\n\n");
    }
  }

  /// Adds to the line at hand, blanks put together as a browser does.
  void append(String raw, Mark current, boolean link) {
    boolean words = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      boolean first = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
      if (!blank || !first) {
        line.append(blank ? ' ' : c);
      }
      words |= Character.isLetterOrDigit(c);
    }
    if (words) {
      mixed |= worded && !mark.equals(current);
      mark = worded ? mark : current;
      worded = true;
      linked &= link;
    }
  }

  /// Ends a cell of a table.
  void cell() {
    if (worded) {
      line.append(CELL);
    }
  }

  /// The mark of the whole line at hand; none where its parts differ.
  Mark mark() {
    return mixed || !worded ? Mark.NONE : mark;
  }

  /// Whether all words of the line at hand are links.
  boolean isLinked() {
    return worded && linked;
  }

  /// Whether the line at hand is a link to another article, by its length.
  boolean isLongLink() {
    var words = words();
    return isLinked() && words.length() >= SHORTEST_LINK && !words.endsWith(".");
  }

  /// The line at hand.
  String words() {
    var words = line.toString().strip();
    while (words.endsWith(CELL.strip()) && words.length() < line.length()) {
      words = words.substring(0, words.length() - 1).strip();
    }
    return words;
  }

  /// Writes the line at hand, if it holds a word, and begins another; whether it was written.
  boolean flush(Mark as) {
    var words = words();
    boolean written = worded;
    if (written) {
      int start = text.length();
      text.append(words).append('\n');
      if (!as.isNone()) {
        parts.add(new Furniture(new Span(start, start + words.length()), as.role(), as.origin()));
      }
    }
    drop();
    return written;
  }

  /// Begins another line without writing the one at hand.
  void drop() {
    line.setLength(0);
    mark = Mark.NONE;
    mixed = false;
    worded = false;
    linked = true;
  }

  String text() {
    return text.toString().stripTrailing();
  }

  List<Furniture> parts() {
    return List.copyOf(parts);
  }
}
