package org.isnad.annotate.token;

import java.util.Set;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Tokens;

/// Where sentences end.
///
/// - At a stop, an exclamation or a question mark, with the marks that close behind it.
/// - Not inside a quotation; but behind one of somebody's words whose last character is such a
///   mark, unless the page goes on with a comma or with who said it.
/// - Not after an abbreviation or an initial, also of a Latin name, unless a figure stands before
///   it: then it is a unit.
/// - Not between the letters of an abbreviation in brackets.
/// - Not after the number that opens a list item, not inside a web address.
/// - Not at two or more dots in a row: they leave out or hesitate. In a headline they part clauses.
/// - At a semicolon only in a very long sentence: it joins a clause to its reason, and who is
///   quoted is mostly quoted on both sides of it.
final class SentenceEnds {

  private static final String ENDS = ".!?\u061F\u06D4";
  private static final char SEMICOLON = '\u061B';
  private static final int LONG = 80;
  private static final int SPELLED = 8;

  private final Tokens tokens;
  private final Quoted quoted;
  private final Set<String> abbreviations;
  private final Set<String> letters;
  private final Set<String> afterQuotation;

  SentenceEnds(
      Tokens tokens,
      Quoted quoted,
      Set<String> abbreviations,
      Set<String> letters,
      Set<String> afterQuotation) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.abbreviations = abbreviations;
    this.letters = letters;
    this.afterQuotation = afterQuotation;
  }

  /// The index after the last token of the clause of a headline that begins at `from`.
  int endOfClause(int from, int to) {
    int i = from;
    while (i < to && !(isDot(i) && isDot(i + 1) && !quoted.inside().get(i))) {
      i++;
    }
    while (i < to && isDot(i)) {
      i++;
    }
    return i;
  }

  /// The index after the last token of the sentence that begins at `from`.
  int endOfSentence(int from, int to) {
    int i = from;
    while (i < to && !isEnd(i, from, to)) {
      i++;
    }
    i = Math.min(i + 1, to);
    while (i < to && isTail(i)) {
      i++;
    }
    return i;
  }

  private boolean isEnd(int i, int from, int to) {
    var token = tokens.get(i);
    if (token.kind() == TokenKind.QUOTE) {
      return quoted.closers().get(i) && endsWithQuotation(i, from, to);
    }
    if (token.kind() != TokenKind.PUNCTUATION || quoted.inside().get(i)) {
      return false;
    }
    if (token.is(SEMICOLON)) {
      return i - from > LONG;
    }
    return isMark(token) && (!token.is('.') || isStop(i, from));
  }

  private static boolean isMark(Token token) {
    return ENDS.indexOf(token.key().charAt(0)) >= 0;
  }

  /// Whether the sentence ends with the quotation that closes at `i`.
  private boolean endsWithQuotation(int i, int from, int to) {
    if (i == from || quoted.inside().get(i) || !isMark(tokens.get(i - 1)) || isDot(i - 2)) {
      return false;
    }
    if (i + 1 == to) {
      return true;
    }
    var next = tokens.get(i + 1);
    return (next.kind() == TokenKind.WORD || quoted.openers().get(i + 1))
        && !afterQuotation.contains(next.key());
  }

  private boolean isStop(int i, int from) {
    if (isDot(i - 1) || isDot(i + 1)) {
      return false;
    }
    var next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    if (next.glued() && next.kind() == TokenKind.LATIN) {
      return false;
    }
    if (i == from) {
      return true;
    }
    if (next.glued() && isSpelled(i, from)) {
      return false;
    }
    var before = tokens.get(i - 1);
    if (before.kind() == TokenKind.NUMBER) {
      return i - 1 > from;
    }
    boolean unit = i - 2 >= from && tokens.get(i - 2).kind() == TokenKind.NUMBER;
    return unit && !next.glued() || !isAbbreviation(before) && !isInitial(i - 1);
  }

  /// Whether everything back to a bracket is written without blanks: "(S.P.Q.R)".
  private boolean isSpelled(int i, int from) {
    int open = i - 1;
    while (open > Math.max(from, i - SPELLED)
        && tokens.get(open).glued()
        && !tokens.get(open).is('(')) {
      open--;
    }
    return tokens.get(open).is('(');
  }

  private boolean isAbbreviation(Token token) {
    boolean initial = token.key().length() == 1 && Character.isLetter(token.key().charAt(0));
    return initial
        || abbreviations.contains(token.key())
        || token.key().length() > 1
            && Clitics.isConjunction(token.key().charAt(0))
            && abbreviations.contains(token.key().substring(1));
  }

  /// Whether a Latin letter is spelled by its name here and none without a stop before it: "O. B.",
  /// not "the B B C."
  private boolean isInitial(int i) {
    return letters.contains(tokens.key(i)) && (i == 0 || !letters.contains(tokens.key(i - 1)));
  }

  private boolean isDot(int i) {
    return tokens.key(i).equals(".");
  }

  private boolean isTail(int i) {
    var token = tokens.get(i);
    return token.glued()
        && (token.kind() == TokenKind.QUOTE && !quoted.openers().get(i)
            || token.kind() == TokenKind.PUNCTUATION && !token.is('(') && !token.is('-'));
  }
}
