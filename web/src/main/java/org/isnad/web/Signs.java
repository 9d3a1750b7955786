package org.isnad.web;

/// Takes out of a page the characters that must not reach a browser from other people's texts:
/// signs that turn lines around, controls, halves of characters.
final class Signs {

  private Signs() {}

  /// The text without them.
  static String sound(String text) {
    int at = firstUnsound(text, 0);
    if (at == text.length()) {
      return text;
    }
    var out = new StringBuilder(text.length());
    int from = 0;
    while (at < text.length()) {
      out.append(text, from, at);
      from = at + 1;
      at = firstUnsound(text, from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int firstUnsound(String text, int from) {
    int i = from;
    while (i < text.length() && isSound(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isSound(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x20) {
      return c == '\n' || c == '\t';
    }
    if (c < 0x7F) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    boolean steering = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return !steering && !Character.isISOControl(c) && c < '\uFFFE' && c != '\uFEFF';
  }
}
