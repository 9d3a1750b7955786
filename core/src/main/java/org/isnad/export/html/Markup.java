package org.isnad.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

/// Elements and text of HTML or SVG, always closed and always escaped.
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  ///
  /// @param attributes names and values by turns
  Markup open(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /// Closes the element that was opened last.
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element that holds nothing.
  Markup empty(String tag, String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  /// An element that holds text alone.
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /// Text.
  Markup text(String text) {
    escape(text);
    return this;
  }

  /// Words of a page or a name, kept in their own direction.
  Markup words(String text) {
    return element("bdi", text);
  }

  /// A line break in the source.
  Markup line() {
    out.append('\n');
    return this;
  }

  /// What is known to be sound: the style sheet and finished markup.
  Markup raw(String sound) {
    out.append(sound);
    return this;
  }

  private void begin(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\r', '\t' -> out.append(' ');
        default -> out.append(isSafe(text, i) ? String.valueOf(c) : "");
      }
    }
  }

  /// Not a control, half a character, or a sign that turns the line around.
  private static boolean isSafe(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    boolean steering = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return !steering && !Character.isISOControl(c) && c < '\uFFFE' && c != '\uFEFF';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
