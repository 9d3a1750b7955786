package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.text.Letters;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// One line of a page that is not blank, without the blanks at its edges, with what its shape says.
///
/// Only a short line is cut into tokens; a long one is a paragraph whatever it begins with, so only
/// its first characters are looked at.
///
/// @param span its characters
/// @param tokens those of the line, or of its first characters
/// @param words how many words and numbers the tokens hold
/// @param whole whether the tokens are those of the whole line
/// @param stop whether it ends like a sentence
record Line(Span span, Tokens tokens, int words, boolean whole, boolean stop) {

  private static final int LONGEST = 240;
  private static final int HEAD = 100;

  /// Words from which on a line is a paragraph even without a stop at its end.
  private static final int PARAGRAPH_WORDS = 25;

  /// Words from which on a line with a stop at its end is a paragraph.
  private static final int SENTENCE_WORDS = 6;

  /// The lines of a text, in reading order.
  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        var span = trim(text, start, i);
        if (!span.isEmpty()) {
          lines.add(of(text, span));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /// The line that `span` holds.
  static Line of(String text, Span span) {
    boolean whole = span.length() <= LONGEST;
    var head =
        whole ? span : new Span(span.start(), wordEnd(text, span.start() + HEAD, span.end()));
    var tokens = Tokens.of(text, Tokenizer.tokens(text, head, List.of()));
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      words += isWord(tokens, i) ? 1 : 0;
    }
    return new Line(span, tokens, words, whole, endsLikeSentence(text, span));
  }

  /// Whether the token is a word or a number, no mark.
  static boolean isWord(Tokens tokens, int i) {
    return switch (tokens.get(i).kind()) {
      case WORD, NUMBER, LATIN -> true;
      case QUOTE, PUNCTUATION -> false;
    };
  }

  /// Whether it reads as a paragraph of news.
  boolean isParagraph() {
    return !whole || words >= PARAGRAPH_WORDS || stop && words >= SENTENCE_WORDS;
  }

  /// Whether it may be a headline.
  boolean isHeadlineLike() {
    return whole && words >= 3 && words <= 30 && !stop;
  }

  /// The span without blanks at its edges; empty when it holds nothing else.
  static Span trim(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isEdge(char c) {
    return Letters.isBlank(c)
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\u061C'
        || c == '\uFEFF';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private static int wordEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit && i < from + HEAD && !Letters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsLikeSentence(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start()
        && (Letters.isQuote(text.charAt(i)) || ")]} ".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    boolean dots = i > span.start() && text.charAt(i - 1) == '.';
    return text.charAt(i) == '.' && !dots || text.charAt(i) == '\u06D4';
  }
}
