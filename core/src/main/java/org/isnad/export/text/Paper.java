package org.isnad.export.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.export.text.TextStyle.Language;

/// Lines of limited width, indented, in one reading direction.
final class Paper {

  private static final String RESET = "\u001B[0m";

  private final Appendable out;
  private final TextStyle style;
  private final Bidi bidi;

  Paper(Appendable out, TextStyle style) {
    this.out = out;
    this.style = style;
    this.bidi = new Bidi(style.language());
  }

  TextStyle style() {
    return style;
  }

  boolean isArabic() {
    return style.language() == Language.AR;
  }

  /// A page's own words, kept together in the direction that is theirs.
  String words(String text) {
    return bidi.isolate(text);
  }

  String bold(String text) {
    return paint("\u001B[1m", text);
  }

  String faint(String text) {
    return paint("\u001B[2m", text);
  }

  String alarm(String text) {
    return paint("\u001B[33m", text);
  }

  private String paint(String code, String text) {
    return style.colour() ? code + text + RESET : text;
  }

  /// An empty line.
  void gap() {
    put("\n");
  }

  /// One line as it is.
  void line(String indent, String text) {
    put(indent + text + "\n");
  }

  /// A heading between two gaps, underlined.
  void heading(String text) {
    line("", bold(text));
    line("", "\u2500".repeat(Math.min(style.width(), Math.max(8, Bidi.width(text)))));
  }

  /// Items one after the other, `separator` between them, in as many lines as they need.
  void items(String indent, String separator, List<String> items) {
    items(indent, indent, separator, items);
  }

  /// Items one after the other; lines after the first have an indent of their own.
  void items(String first, String indent, String separator, List<String> items) {
    var margin = first;
    var line = new StringBuilder();
    for (var item : items) {
      if (!line.isEmpty() && visible(margin + line + separator + item) > style.width()) {
        line(margin, line + separator.stripTrailing());
        line.setLength(0);
        margin = indent;
      }
      line.append(line.isEmpty() ? "" : separator).append(item);
    }
    if (!line.isEmpty()) {
      line(margin, line.toString());
    }
  }

  private static int visible(String text) {
    return Bidi.width(text.replaceAll("\u001B\\[[0-9]+m", ""));
  }

  /// A page's words in guillemets, wrapped, `first` before the first line and `last` after the end.
  void quote(String first, String indent, String text, String last) {
    var lines = wrap("\u00AB" + text + "\u00BB", style.width() - indent.length());
    boolean fits = visible(lines.getLast() + last) <= style.width() - indent.length();
    for (int i = 0; i < lines.size(); i++) {
      var end = fits && i == lines.size() - 1 ? last : "";
      line(i == 0 ? first : indent, words(lines.get(i)) + end);
    }
    if (!fits) {
      line(indent, last.strip());
    }
  }

  /// Words of the report, in as many lines as they need.
  void wrapped(String indent, String text) {
    wrap(Bidi.clean(text), style.width() - indent.length())
        .forEach(line -> line(indent, faint(line)));
  }

  /// The words in lines of at most `room` columns, broken at blanks.
  static List<String> wrap(String text, int room) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int width = 0;
    for (var word : text.split(" ")) {
      int more = Bidi.width(word) + (line.isEmpty() ? 0 : 1);
      if (!line.isEmpty() && width + more > room) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
        more--;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      width += more;
    }
    lines.add(line.toString());
    return lines;
  }

  /// The words, cut at a blank when there are more than `columns`.
  static String shorten(String text, int columns) {
    var clean = Bidi.clean(text);
    if (Bidi.width(clean) <= columns) {
      return clean;
    }
    return wrap(clean, columns - 2).getFirst() + " \u2026";
  }

  private void put(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
