package org.isnad.score;

import java.util.Collection;
import org.isnad.model.Span;

/// One thing that was missed, or one false alarm.
///
/// @param kind which of the two
/// @param layer the layer
/// @param page the page's name; empty when it is about several
/// @param line the line of the page's text, from 1; 0 when it is about several pages
/// @param words its characters with some of those around, on one line
/// @param detail the values that are right, or the value that was found
public record Finding(Kind kind, String layer, String page, int line, String words, String detail) {

  private static final int AROUND = 30;
  private static final int LONGEST = 110;

  /// What went wrong.
  public enum Kind {
    MISS,
    FALSE_ALARM
  }

  static Finding of(
      Kind kind, String layer, String page, String text, Span span, Collection<?> detail) {
    var inside = span.of(text);
    if (inside.length() > LONGEST) {
      inside =
          inside.substring(0, LONGEST / 2)
              + "\u2026"
              + inside.substring(inside.length() - LONGEST / 2);
    }
    var before = text.substring(Math.max(0, span.start() - AROUND), span.start());
    var after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    var words = (before + "[" + inside + "]" + after).replace('\n', ' ');
    int line = 1 + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
    var values = detail.stream().map(String::valueOf).sorted().toList();
    return new Finding(kind, layer, page, line, words, String.join(" | ", values));
  }

  /// One that is about several pages.
  static Finding across(Kind kind, String layer, String words) {
    return new Finding(kind, layer, "", 0, words, "");
  }
}
