package org.isnad.annotate.orthography;

import java.util.Arrays;
import org.isnad.model.Span;
import org.isnad.text.Letters;

/// The runs of Arabic letters in one paragraph and what joins each to the next.
///
/// Marks, zero-width characters and tatweel between two letters are inside a run: legitimate
/// elongation is no joint. A run begins and ends with a letter.
final class Pieces {

  private static final int LONGEST_JOINT = 12;
  private static final int MOST_SYMBOLS = 6;
  private static final int MOST_SYMBOLS_ALONE = 3;

  private final CharSequence text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Joint[] joints = new Joint[64];
  private int size;

  private Pieces(CharSequence text) {
    this.text = text;
  }

  static Pieces of(CharSequence text, Span paragraph) {
    var pieces = new Pieces(text);
    int i = paragraph.start();
    while (i < paragraph.end()) {
      if (!Letters.isArabic(text.charAt(i))) {
        i++;
        continue;
      }
      int end = end(text, i, paragraph.end());
      pieces.add(i, end);
      i = end;
    }
    return pieces;
  }

  private static int end(CharSequence text, int start, int limit) {
    int end = start + 1;
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (Letters.isArabic(c)) {
        end = i + 1;
      } else if (!Letters.isInvisible(c)) {
        return end;
      }
    }
    return end;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      joints = Arrays.copyOf(joints, size * 2);
    }
    if (size > 0) {
      joints[size - 1] = joint(ends[size - 1], start);
    }
    starts[size] = start;
    ends[size] = end;
    joints[size] = Joint.BREAK;
    size++;
  }

  private Joint joint(int from, int to) {
    if (to - from == 1 && text.charAt(from) == ' ') {
      return Joint.BLANK;
    }
    if (to - from > LONGEST_JOINT && !isTatweelAndBlanks(from, to)) {
      return Joint.BREAK;
    }
    int blanks = 0;
    int symbols = 0;
    int substitutes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || Letters.isQuote(c) || isBracket(c)) {
        return Joint.BREAK;
      }
      if (!Letters.isInvisible(c)) {
        blanks += Letters.isBlank(c) ? 1 : 0;
        symbols += Letters.isBlank(c) ? 0 : 1;
        substitutes += Character.isLetterOrDigit(c) ? 1 : 0;
      }
    }
    if (substitutes > 0) {
      return symbols == 1 && blanks == 0 ? Joint.SUBSTITUTE : Joint.BREAK;
    }
    return joint(from, to, blanks, symbols);
  }

  private Joint joint(int from, int to, int blanks, int symbols) {
    boolean left = text.charAt(from) == Letters.TATWEEL && Letters.joinsNext(text.charAt(from - 1));
    boolean right = text.charAt(to - 1) == Letters.TATWEEL;
    if (left && right) {
      return blanks + symbols <= MOST_SYMBOLS ? Joint.KASHIDA : Joint.BREAK;
    }
    if (blanks == 0) {
      return symbols <= MOST_SYMBOLS_ALONE ? Joint.SYMBOL : Joint.BREAK;
    }
    if (symbols == 0) {
      return left || right ? Joint.HALF : Joint.BLANK;
    }
    return Joint.BREAK;
  }

  private boolean isTatweelAndBlanks(int from, int to) {
    int others = 0;
    for (int i = from; i < to && others <= MOST_SYMBOLS; i++) {
      others += text.charAt(i) == Letters.TATWEEL ? 0 : 1;
    }
    return others <= MOST_SYMBOLS;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  int size() {
    return size;
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /// What joins the piece to the next.
  Joint joint(int piece) {
    return joints[piece];
  }

  boolean isSingle(int piece) {
    return letters(piece) == 1;
  }

  int letters(int piece) {
    int letters = 0;
    for (int i = starts[piece]; i < ends[piece]; i++) {
      letters += Letters.isInvisible(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /// The letters of the piece, marks and tatweel left out.
  void append(int piece, StringBuilder out) {
    for (int i = starts[piece]; i < ends[piece]; i++) {
      if (!Letters.isInvisible(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
  }

  /// The one visible character of the joint, or 0 when it is none or several.
  char sign(int piece) {
    char sign = 0;
    for (int i = ends[piece]; i < starts[piece + 1]; i++) {
      char c = text.charAt(i);
      if (!Letters.isInvisible(c)) {
        if (sign != 0) {
          return 0;
        }
        sign = c;
      }
    }
    return sign;
  }
}
