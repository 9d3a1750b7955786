package org.isnad.score.key;

import org.isnad.model.Span;

/// Which word carries a phrase, as far as that is plain: in Arabic the first.
public final class Heads {

  private Heads() {}

  /// The first word of a span.
  public static Span firstWord(String text, Span whole) {
    int blank = text.indexOf(' ', whole.start());
    return blank > whole.start() && blank < whole.end() ? new Span(whole.start(), blank) : whole;
  }

  /// Words inside a span; where they are not, the span's first word.
  static Span inside(String text, Span whole, String words) {
    int at = words.isEmpty() ? -1 : whole.of(text).indexOf(words);
    return at < 0
        ? firstWord(text, whole)
        : new Span(whole.start() + at, whole.start() + at + words.length());
  }
}
