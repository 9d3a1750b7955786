package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Tokens;

/// Compiled rules: at each token only those are tried whose first word or class stands there.
///
/// Of several that fit, the one that reaches furthest wins, then the one that stands first in its
/// file.
public final class RuleMatcher {

  private final List<CompiledRule> rules;
  private final Openings openings;

  private RuleMatcher(List<CompiledRule> rules) {
    this.rules = List.copyOf(rules);
    this.openings = new Openings(rules);
  }

  /// The rules of the files, with the classes that they and `finders` define.
  ///
  /// @throws LexiconException when a rule speaks of a class that is not defined
  public static RuleMatcher of(List<RuleFile> files, Map<String, Finder> finders) {
    var shared = new HashMap<>(finders);
    for (var file : files) {
      shared.putAll(file.classes());
    }
    var compiled = new ArrayList<CompiledRule>();
    for (var file : files) {
      for (var rule : file.rules()) {
        compiled.add(new CompiledRule(rule, compiled.size(), shared));
      }
    }
    return new RuleMatcher(compiled);
  }

  /// The rules, in order.
  public List<Rule> rules() {
    return rules.stream().map(CompiledRule::rule).toList();
  }

  /// The best rule that fits from token `index` on, looking no further than token `limit`.
  public Optional<RuleMatch> at(Tokens tokens, int index, int limit) {
    var best = new Best();
    for (int strip = 0; strip < tokens.strips(index).size(); strip++) {
      best.look(tokens, index, strip, limit);
    }
    return best.run.map(RuleRun::match);
  }

  /// The best rule that fits from token `index` on, read with its clitic reading number `strip`.
  Optional<RuleMatch> at(Tokens tokens, int index, int strip, int limit) {
    var best = new Best();
    best.look(tokens, index, strip, limit);
    return best.run.map(RuleRun::match);
  }

  /// What the first token of a match can be; absent when some class does not tell.
  Optional<Finder.Beginnings> beginnings() {
    return openings.beginnings();
  }

  /// The best attempt so far.
  private final class Best {
    private Optional<RuleRun> run = Optional.empty();

    private void look(Tokens tokens, int index, int strip, int limit) {
      openings.forEach(
          tokens, index, strip, rule -> run = better(run, rule.run(tokens, index, strip, limit)));
    }
  }

  private static Optional<RuleRun> better(Optional<RuleRun> best, Optional<RuleRun> next) {
    if (best.isEmpty() || next.isEmpty()) {
      return best.or(() -> next);
    }
    int further = Integer.compare(next.get().end(), best.get().end());
    boolean earlier = further == 0 && next.get().rule().order() < best.get().rule().order();
    return further > 0 || earlier ? next : best;
  }

  /// The rules that fit tokens `[from, to)`, from left to right, none overlapping.
  public List<RuleMatch> scan(Tokens tokens, int from, int to) {
    var found = new ArrayList<RuleMatch>();
    int i = from;
    while (i < to) {
      var match = at(tokens, i, to);
      match.ifPresent(found::add);
      i = match.map(m -> Math.max(m.end(), m.start() + 1)).orElse(i + 1);
    }
    return found;
  }

  /// All rules that fit anywhere in `text`, for examples and explanations.
  public List<RuleMatch> scan(String text) {
    var tokens = Tokens.of(text);
    return scan(tokens, 0, tokens.size());
  }
}
