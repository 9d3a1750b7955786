package org.isnad.annotate.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Pairs the quotation marks of one paragraph.
///
/// - Marks of one family (straight, curly, angle) toggle, since Arabic pages open with either side
///   of a pair.
/// - An angle or curly mark that opens by its spacing while the same mark is open opens a quotation
///   inside the quotation.
/// - So does a straight one in a paragraph where spacing tells of every straight mark what it does.
/// - One that opens behind a comma and one word joined by "and" while one is open ends the first at
///   the comma: "..., and he added "...".
/// - Where the number of a family's marks is odd, or spacing tells of all what they do, spacing
///   tells which has no pair: one that closes while nothing is open is passed over, one that opens
///   while one is open ends the first at the last end of a sentence between them.
/// - Two families that both are odd pair with each other.
/// - A quotation that is not closed ends with the last sentence of its paragraph; with its first
///   where another one has been closed inside it.
final class QuotePairer {

  /// A quotation between two places.
  ///
  /// @param open index of the opening mark
  /// @param close index after the last token inside
  /// @param paired whether a mark closes it
  record Pair(int open, int close, boolean paired) {}

  private static final int STRAIGHT = 0;
  private static final int CURLY = 1;
  private static final int ANGLE = 2;
  private static final int FAMILIES = 3;
  private static final int DEEPEST = 8;

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final boolean[] odd = new boolean[FAMILIES];
  private boolean spaced = true;
  private final int[] depth = new int[FAMILIES];
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Pair> pairs = new ArrayList<>();
  private int lastNested = -1;
  private int lastEnd;

  private QuotePairer(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /// The quotations of tokens `[from, to)`, in no order.
  static List<Pair> pairs(Tokens tokens, int from, int to) {
    var pairer = new QuotePairer(tokens, from, to);
    if (pairer.count()) {
      pairer.pair();
    }
    return pairer.pairs;
  }

  private boolean count() {
    boolean any = false;
    for (int i = from; i < to; i++) {
      if (isMark(i)) {
        odd[family(i)] ^= true;
        spaced &= family(i) != STRAIGHT || isClear(i);
        any = true;
      }
    }
    return any;
  }

  private void pair() {
    for (int i = from; i < to; i++) {
      if (isMark(i)) {
        mark(i);
      } else if (isStop(i)) {
        lastEnd = i + 1;
      }
    }
    int end = lastEnd > from ? lastEnd : to;
    while (!open.isEmpty()) {
      int mark = pop();
      int last = mark < lastNested ? firstEnd(lastNested) : end;
      pairs.add(new Pair(mark, mark < last ? last : to, false));
    }
  }

  /// The index after the first mark behind a token that ends a sentence; of the last token when
  /// none does.
  private int firstEnd(int i) {
    int end = i;
    while (end < to && !isStop(end)) {
      end++;
    }
    return Math.min(end + 1, to);
  }

  private void mark(int i) {
    int family = family(i);
    if (depth[family] > 0) {
      again(i, family);
    } else if (closesOther(i, family)) {
      pairs.add(new Pair(pop(), i, true));
    } else if (!isStray(i, family)) {
      push(i);
    }
  }

  private void again(int i, int family) {
    boolean opens = opens(i) && !closes(i);
    if (opens && family(open.element()) == family && isTurn(i)) {
      odd[family] ^= true;
      pairs.add(new Pair(pop(), i - 2, false));
      push(i);
      return;
    }
    if (opens && (family != STRAIGHT || closesTwice(i)) && isNested(i, family)) {
      lastNested = i;
      push(i);
      return;
    }
    boolean anew = opens && isDoubtful(family);
    while (family(open.element()) != family) {
      pairs.add(new Pair(pop(), i, false));
    }
    int mark = pop();
    pairs.add(new Pair(mark, anew && lastEnd > mark ? lastEnd : i, !anew));
    if (anew) {
      odd[family] = false;
      push(i);
    }
  }

  /// Whether spacing tells of every straight mark what it does and both quotations open at `i` are
  /// closed, or the outer one, not closed, is a clause with "that".
  private boolean closesTwice(int i) {
    int more = 0;
    for (int mark = i + 1; spaced && mark < to; mark++) {
      if (isMark(mark) && family(mark) == STRAIGHT) {
        more += opens(mark) ? -1 : 1;
      }
    }
    int first = open.element() + 1;
    boolean clause = tokens.key(first).startsWith("" + Letters.ALEF + Letters.NOON);
    return more > 1 || more == 1 && clause;
  }

  /// Whether spacing is to tell what a mark of the family does.
  private boolean isDoubtful(int family) {
    return odd[family] || family == STRAIGHT && spaced;
  }

  /// Whether a comma and one word joined by "and" stand before a mark, another sentence of whoever
  /// speaks in the quotation that is open.
  private boolean isTurn(int i) {
    return i - 3 > open.element()
        && tokens.get(i - 1).kind() == TokenKind.WORD
        && tokens.key(i - 1).length() > 3
        && tokens.key(i - 1).charAt(0) == Letters.WAW
        && isComma(i - 2);
  }

  private boolean isComma(int i) {
    return tokens.get(i).is(',') || tokens.get(i).is('\u060C');
  }

  /// Whether the same mark is open; not when a sentence has ended since and one mark has no pair.
  private boolean isNested(int i, int family) {
    for (int mark : open) {
      if (family(mark) == family) {
        return tokens.key(mark).equals(tokens.key(i)) && !(isDoubtful(family) && lastEnd > mark);
      }
    }
    return false;
  }

  private boolean closesOther(int i, int family) {
    if (open.isEmpty() || !closes(i)) {
      return false;
    }
    int other = family(open.element());
    if (odd[family] && odd[other]) {
      odd[family] = false;
      odd[other] = false;
      return true;
    }
    return false;
  }

  /// Whether a mark without a pair closes by its spacing, or follows a figure as the sign for
  /// inches.
  private boolean isStray(int i, int family) {
    boolean stray = isDoubtful(family) && closes(i) && !opens(i) && (odd[family] || opensNext(i));
    odd[family] ^= stray;
    return stray;
  }

  /// Whether the next straight mark opens, so that the one before it, which closes by its spacing,
  /// opens nothing.
  private boolean opensNext(int i) {
    int next = i + 1;
    while (next < to && !(isMark(next) && family(next) == STRAIGHT)) {
      next++;
    }
    return next < to && opens(next);
  }

  private void push(int i) {
    if (open.size() < DEEPEST) {
      open.push(i);
      depth[family(i)]++;
    }
  }

  private int pop() {
    int mark = open.pop();
    depth[family(mark)]--;
    return mark;
  }

  /// Whether the mark stands as one that opens: text follows at once, and what is before is a
  /// blank, a bracket, a colon or a clitic.
  private boolean opens(int i) {
    boolean textBehind = i + 1 < to && tokens.get(i + 1).glued() && !isClosing(i + 1);
    return textBehind
        && (i == from
            || !tokens.get(i).glued()
            || tokens.get(i - 1).is('(')
            || tokens.get(i - 1).is(':')
            || Clitics.isClitic(tokens.key(i - 1)));
  }

  /// Whether the mark stands as one that closes: text is before it at once, and behind it a blank,
  /// punctuation or the end.
  private boolean closes(int i) {
    boolean textBefore = i > from && tokens.get(i).glued() && !Clitics.isClitic(tokens.key(i - 1));
    return textBefore && (i + 1 == to || !tokens.get(i + 1).glued() || isClosing(i + 1));
  }

  /// Whether spacing tells what a mark does; one behind a colon opens whatever follows.
  private boolean isClear(int i) {
    return opens(i) != closes(i) && (opens(i) || i == from || !tokens.get(i - 1).is(':'));
  }

  private boolean isClosing(int i) {
    return tokens.get(i).kind() == TokenKind.PUNCTUATION && !tokens.get(i).is('(');
  }

  private boolean isMark(int i) {
    return tokens.get(i).kind() == TokenKind.QUOTE;
  }

  private boolean isStop(int i) {
    var token = tokens.get(i);
    return token.is('.') || token.is('!') || token.is('\u061F');
  }

  private int family(int i) {
    return switch (tokens.key(i).charAt(0)) {
      case '\u00AB', '\u00BB', '\u2039', '\u203A' -> ANGLE;
      case '\u201C', '\u201D', '\u201E', '\u201F' -> CURLY;
      default -> STRAIGHT;
    };
  }
}
