package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Folding;
import org.isnad.text.Tokenizer;

/// Reads the pattern of a rule, as its file writes it.
///
/// ```
/// sequence = part*          part   = '!' part | unit suffix?       suffix = '?' | '*' | '+'
/// unit     = '<' [label ':'] class [argument] '>' | '(' sequence ('|' sequence)* ')' | '[' | ']'
///          | letters '+' unit | word
/// ```
final class PatternReader {

  private static final int MANY = 12;
  private static final String SPECIAL = "<>()[]|!?*+";

  private final String file;
  private final int line;
  private final String pattern;
  private int at;

  PatternReader(String file, int line, String pattern) {
    this.file = file;
    this.line = line;
    this.pattern = pattern;
  }

  /// The whole pattern.
  ///
  /// @throws LexiconException when it is malformed
  List<Element> read() {
    var sequence = sequence();
    if (at < pattern.length()) {
      throw fault("unexpected '" + pattern.charAt(at) + "'");
    }
    if (sequence.isEmpty()) {
      throw fault("empty pattern");
    }
    return sequence;
  }

  private List<Element> sequence() {
    var parts = new ArrayList<Element>();
    for (skip(); at < pattern.length() && peek() != ')' && peek() != '|'; skip()) {
      parts.addAll(part());
    }
    return List.copyOf(parts);
  }

  private List<Element> part() {
    if (peek() == '!') {
      at++;
      return List.of(new Element.Not(one(part())));
    }
    var unit = unit();
    if (at < pattern.length() && "?*+".indexOf(peek()) >= 0) {
      char suffix = pattern.charAt(at++);
      return List.of(
          new Element.Repeat(one(unit), suffix == '+' ? 1 : 0, suffix == '?' ? 1 : MANY));
    }
    return unit;
  }

  private static Element one(List<Element> sequence) {
    return sequence.size() == 1 ? sequence.getFirst() : new Element.Choice(List.of(sequence));
  }

  private List<Element> unit() {
    return switch (peek()) {
      case '<' -> List.of(member());
      case '(' -> List.of(choice());
      case '[', ']' -> List.of(new Element.Mark(pattern.charAt(at++) == '['));
      case '"' -> quoted();
      default -> word();
    };
  }

  private Element member() {
    int close = pattern.indexOf('>', at);
    if (close < 0) {
      throw fault("'<' without '>'");
    }
    var inside = pattern.substring(at + 1, close).strip();
    at = close + 1;
    int colon = inside.indexOf(':');
    var label = colon < 0 ? "" : inside.substring(0, colon).strip();
    var rest = inside.substring(colon + 1).strip();
    int blank = rest.indexOf(' ');
    var name = blank < 0 ? rest : rest.substring(0, blank);
    var argument = blank < 0 ? "" : rest.substring(blank + 1).strip();
    if (name.isEmpty()) {
      throw fault("a class without a name");
    }
    return new Element.Member(label.isEmpty() ? name : label, name, argument);
  }

  private Element choice() {
    at++;
    var alternatives = new ArrayList<List<Element>>();
    alternatives.add(sequence());
    while (at < pattern.length() && peek() == '|') {
      at++;
      alternatives.add(sequence());
    }
    if (at == pattern.length()) {
      throw fault("'(' without ')'");
    }
    at++;
    return new Element.Choice(List.copyOf(alternatives));
  }

  /// Characters that mean something in patterns stand between quotation marks: `"("`.
  private List<Element> quoted() {
    int close = pattern.indexOf('"', at + 1);
    if (close < 0) {
      throw fault("'\"' without its pair");
    }
    var inside = pattern.substring(at + 1, close);
    at = close + 1;
    return literals(inside);
  }

  private List<Element> word() {
    int start = at;
    while (at < pattern.length()
        && !Character.isWhitespace(peek())
        && SPECIAL.indexOf(peek()) < 0) {
      at++;
    }
    if (start == at) {
      throw fault("unexpected '" + peek() + "'");
    }
    var word = pattern.substring(start, at);
    if (at + 1 < pattern.length()
        && peek() == '+'
        && !Character.isWhitespace(pattern.charAt(at + 1))) {
      at++;
      return List.of(new Element.Proclitic(Folding.fold(word), one(unit())));
    }
    return literals(word);
  }

  private static List<Element> literals(String word) {
    return Tokenizer.tokens(word).stream()
        .<Element>map(token -> new Element.Literal(token.key()))
        .toList();
  }

  private void skip() {
    while (at < pattern.length() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  private char peek() {
    return pattern.charAt(at);
  }

  private LexiconException fault(String message) {
    return new LexiconException(file, line, message + " at column " + (at + 1) + " of: " + pattern);
  }
}
