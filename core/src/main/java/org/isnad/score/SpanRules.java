package org.isnad.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Span;
import org.isnad.text.Letters;

/// When two spans count as the same answer.
final class SpanRules {

  private static final String TRIMMED =
      " \t\n\r\u00a0\u200e\u200f\u2002\"'\u201c\u201d\u00ab\u00bb()[]\u060c,.:;\u061b\u2026-\u2013\u2014";
  private static final int LONGEST_PROCLITICS = 3;

  private final String letters;
  private final Set<String> descriptors = new HashSet<>();

  private SpanRules(Table table) {
    var found = new StringBuilder();
    for (Row row : table.rows()) {
      switch (row.get("kind")) {
        case "letters" -> found.append(row.get("spelling"));
        case "word" -> descriptors.add(row.get("spelling"));
        default -> {}
      }
    }
    this.letters = found.toString();
  }

  /// The rules with the descriptors of a table.
  static SpanRules of(Table table) {
    return new SpanRules(table);
  }

  /// The share that two spans have of what they cover together.
  static double likeness(Span a, Span b) {
    int shared = a.overlap(b);
    if (shared == 0) {
      return 0;
    }
    return (double) shared / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
  }

  /// The greatest likeness to any of several spans.
  static double likeness(List<Span> some, Span b) {
    return some.stream().mapToDouble(a -> likeness(a, b)).max().orElse(0);
  }

  /// The span without blanks, quotation marks and punctuation at its edges.
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isTrimmed(text.charAt(start))) {
      start++;
    }
    while (end > start && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static String trimmed(String text, Span span) {
    return trim(text, span).of(text);
  }

  private static boolean isTrimmed(char c) {
    return c == Letters.TATWEEL || TRIMMED.indexOf(c) >= 0;
  }

  static double trimmedLikeness(String text, List<Span> some, Span b) {
    var trimmed = trim(text, b);
    return some.stream().mapToDouble(a -> likeness(trim(text, a), trimmed)).max().orElse(0);
  }

  static boolean overlaps(List<Span> some, Span b) {
    return some.stream().anyMatch(b::overlaps);
  }

  /// Equal but for quotation marks, proclitics, the article and bare descriptors.
  boolean same(String text, Span one, Span other) {
    var a = trim(text, one);
    var b = trim(text, other);
    if (a.end() != b.end() && !between(text, a.end(), b.end()).isEmpty()) {
      return false;
    }
    if (a.start() == b.start()) {
      return true;
    }
    var extra = between(text, a.start(), b.start());
    if (extra.length() <= LONGEST_PROCLITICS
        && extra.chars().allMatch(c -> letters.indexOf(c) >= 0)) {
      return true;
    }
    return Arrays.stream(extra.split("\\s+")).allMatch(descriptors::contains);
  }

  private static String between(String text, int a, int b) {
    return trimmed(text, new Span(Math.min(a, b), Math.max(a, b)));
  }
}
