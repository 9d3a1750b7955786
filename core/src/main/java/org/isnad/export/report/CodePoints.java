package org.isnad.export.report;

import org.isnad.model.Span;

/// Spans of a text counted in Unicode code points instead of UTF-16 code units.
final class CodePoints {

  private final int[] pairsBefore;

  private CodePoints(int[] pairsBefore) {
    this.pairsBefore = pairsBefore;
  }

  /// The counter of a text.
  static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new CodePoints(new int[0]);
    }
    var pairs = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      pairs[i + 1] = pairs[i] + (second ? 1 : 0);
    }
    return new CodePoints(pairs);
  }

  int offset(int codeUnit) {
    return pairsBefore.length == 0 ? codeUnit : codeUnit - pairsBefore[codeUnit];
  }

  int start(Span span) {
    return offset(span.start());
  }

  int end(Span span) {
    return offset(span.end());
  }
}
