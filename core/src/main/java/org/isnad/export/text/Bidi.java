package org.isnad.export.text;

import org.isnad.export.text.TextStyle.Language;
import org.isnad.text.Letters;

/// Keeps words of one direction together inside a line of the other, by Unicode isolates.
public final class Bidi {

  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char END = '\u2069';

  private final Language language;

  /// Isolates for lines in the given language.
  public Bidi(Language language) {
    this.language = language;
  }

  /// Words of a page, or a name, date or path, made safe to stand in a line of the report.
  public String isolate(String text) {
    var clean = clean(text);
    boolean arabic = clean.chars().anyMatch(c -> Letters.isArabic((char) c));
    if (language == Language.EN) {
      return arabic ? RIGHT_TO_LEFT + clean + END : clean;
    }
    boolean latin = clean.chars().anyMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
    return latin && !arabic ? LEFT_TO_RIGHT + clean + END : clean;
  }

  /// On one line and without controls: a page must not steer the terminal or turn the line around.
  static String clean(String text) {
    var out = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isBlank(c)) {
        out.append(blank ? "" : " ");
        blank = true;
      } else if (!Character.isISOControl(c) && !isSteering(c)) {
        out.append(c);
        blank = false;
      }
    }
    return out.toString().stripTrailing();
  }

  private static boolean isSteering(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\uFEFF';
  }

  /// How many columns the text takes: marks and controls take none.
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width +=
          switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK,
                Character.FORMAT,
                Character.CONTROL ->
                0;
            default -> point >= 0x1F300 ? 2 : 1;
          };
      i += Character.charCount(point);
    }
    return width;
  }
}
