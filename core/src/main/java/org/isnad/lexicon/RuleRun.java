package org.isnad.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One attempt at a rule, by backtracking.
///
/// The first way that fits counts, so that greedy parts take all they can. The number of steps is
/// bounded, so that no text makes an attempt long.
final class RuleRun {
  /// What comes after an element: the rest of the pattern.
  @FunctionalInterface
  private interface Rest {
    boolean go(int at, int strip);
  }

  /// What stands for a class of the pattern, and where.
  private record Captured(Map<String, String> values, int at, int end, int letters) {}

  private static final int MOST_STEPS = 20_000;

  private final CompiledRule compiled;
  private final Tokens tokens;
  private final int start;
  private final int strip;
  private final int limit;
  private Map<String, Captured> captured = Map.of();
  private int end;
  private int open = -1;
  private int openStrip;
  private int close = -1;
  private int steps;

  RuleRun(CompiledRule compiled, Tokens tokens, int start, int strip, int limit) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.start = start;
    this.strip = strip;
    this.limit = limit;
  }

  int end() {
    return end;
  }

  CompiledRule rule() {
    return compiled;
  }

  /// Whether the rule fits from its start on.
  boolean fits() {
    return sequence(compiled.rule().pattern(), 0, start, strip, this::finish);
  }

  private boolean finish(int at, int strip) {
    end = at;
    return at > start;
  }

  private boolean sequence(List<Element> elements, int from, int at, int strip, Rest rest) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    if (from == elements.size()) {
      return rest.go(at, strip);
    }
    return element(
        elements.get(from), at, strip, (next, s) -> sequence(elements, from + 1, next, s, rest));
  }

  private boolean element(Element element, int at, int strip, Rest rest) {
    return switch (element) {
      case Element.Literal literal ->
          at < limit
              && tokens.strips(at).get(strip).key().equals(literal.key())
              && rest.go(at + 1, 0);
      case Element.Member member -> member(member, at, strip, rest);
      case Element.Choice choice -> choice(choice, at, strip, rest);
      case Element.Repeat repeat -> repeat(repeat, repeat.most(), repeat.least(), at, strip, rest);
      case Element.Proclitic proclitic -> proclitic(proclitic, at, strip, rest);
      case Element.Mark mark -> mark(mark, at, strip, rest);
      case Element.Not not ->
          !element(not.element(), at, strip, (a, s) -> true) && rest.go(at, strip);
    };
  }

  private boolean member(Element.Member member, int at, int strip, Rest rest) {
    if (at >= limit) {
      return false;
    }
    for (var found : compiled.finder(member).at(tokens, at, strip)) {
      if (found.end() > limit) {
        continue;
      }
      int letters = tokens.strips(at).get(strip).letters();
      if (captured.isEmpty()) {
        captured = new LinkedHashMap<>(); // most attempts end before anything is captured
      }
      var before =
          captured.put(member.label(), new Captured(found.values(), at, found.end(), letters));
      if (rest.go(found.end(), 0)) {
        return true;
      }
      restore(member.label(), before);
    }
    return false;
  }

  private void restore(String label, @Nullable Captured before) {
    if (before == null) {
      captured.remove(label);
    } else {
      captured.put(label, before);
    }
  }

  private boolean choice(Element.Choice choice, int at, int strip, Rest rest) {
    for (var alternative : choice.alternatives()) {
      if (sequence(alternative, 0, at, strip, rest)) {
        return true;
      }
    }
    return false;
  }

  private boolean repeat(Element.Repeat repeat, int most, int least, int at, int strip, Rest rest) {
    if (most > 0) {
      Rest again = (next, s) -> next > at && repeat(repeat, most - 1, least - 1, next, s, rest);
      if (element(repeat.element(), at, strip, again)) {
        return true;
      }
    }
    return least <= 0 && rest.go(at, strip);
  }

  private boolean proclitic(Element.Proclitic proclitic, int at, int strip, Rest rest) {
    if (at >= limit || strip != 0) {
      return false;
    }
    var strips = tokens.strips(at);
    for (int s = 1; s < strips.size(); s++) {
      boolean same = strips.get(s).letters() == proclitic.letters().length();
      if (same
          && tokens.key(at).startsWith(proclitic.letters())
          && element(proclitic.element(), at, s, rest)) {
        return true;
      }
    }
    boolean detached = tokens.key(at).equals(proclitic.letters()) && at + 1 < limit;
    return detached && element(proclitic.element(), at + 1, 0, rest);
  }

  private boolean mark(Element.Mark mark, int at, int strip, Rest rest) {
    int before = mark.opens() ? open : close;
    int beforeStrip = openStrip;
    if (mark.opens()) {
      open = at;
      openStrip = strip;
    } else {
      close = at;
    }
    if (rest.go(at, strip)) {
      return true;
    }
    if (mark.opens()) {
      open = before;
      openStrip = beforeStrip;
    } else {
      close = before;
    }
    return false;
  }

  /// The match as others see it.
  RuleMatch match() {
    int from = open >= 0 ? open : start;
    int to = close > from ? close : end;
    int letters = tokens.strips(from).get(open >= 0 ? openStrip : strip).letters();
    var values = new LinkedHashMap<String, String>();
    compiled.rule().values().forEach((key, template) -> values.put(key, fill(template)));
    var parts = new LinkedHashMap<String, Span>();
    captured.forEach(
        (label, part) -> parts.put(label, tokens.span(part.at(), part.end(), part.letters())));
    return new RuleMatch(
        compiled.rule(), start, end, tokens.span(from, to, letters), values, parts);
  }

  private String fill(String template) {
    var out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int brace = template.indexOf('{', at);
      int close = brace < 0 ? -1 : template.indexOf('}', brace);
      if (close < 0) {
        return out.append(template, at, template.length()).toString();
      }
      out.append(template, at, brace).append(value(template.substring(brace + 1, close)));
      at = close + 1;
    }
    return out.toString();
  }

  private String value(String reference) {
    int dot = reference.indexOf('.');
    var label = dot < 0 ? reference : reference.substring(0, dot);
    var column = dot < 0 ? "value" : reference.substring(dot + 1);
    var part = captured.get(label);
    if (part == null) {
      return "";
    }
    return part.values().getOrDefault(column, "");
  }
}
