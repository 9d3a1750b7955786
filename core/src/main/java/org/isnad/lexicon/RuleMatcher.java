package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Tokens;

/// Compiled rules: at each token only those are tried whose first word or class stands there.
///
/// Of several that fit, the one that reaches furthest wins, then the one that stands first in its
/// file.
public final class RuleMatcher {

  private final List<CompiledRule> rules = new ArrayList<>();
  private final Map<String, List<CompiledRule>> byWord = new HashMap<>();
  private final List<ByClass> byClass = new ArrayList<>();

  private record ByClass(Finder finder, List<CompiledRule> rules) {}

  private RuleMatcher() {}

  /// The rules of the files, with the classes that they and `finders` define.
  ///
  /// @throws LexiconException when a rule speaks of a class that is not defined
  public static RuleMatcher of(List<RuleFile> files, Map<String, Finder> finders) {
    var matcher = new RuleMatcher();
    var compilers = new LinkedHashMap<Finder, List<CompiledRule>>();
    var shared = new HashMap<>(finders);
    for (var file : files) {
      shared.putAll(file.classes());
    }
    for (var file : files) {
      for (var rule : file.rules()) {
        matcher.add(new CompiledRule(rule, matcher.rules.size(), shared), compilers);
      }
    }
    compilers.forEach(
        (finder, rules) -> matcher.byClass.add(new ByClass(finder, List.copyOf(rules))));
    return matcher;
  }

  private void add(CompiledRule rule, Map<Finder, List<CompiledRule>> compilers) {
    rules.add(rule);
    rule.firstWords()
        .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
    rule.firstClasses()
        .forEach(finder -> compilers.computeIfAbsent(finder, f -> new ArrayList<>()).add(rule));
  }

  /// The rules, in order.
  public List<Rule> rules() {
    return rules.stream().map(CompiledRule::rule).toList();
  }

  /// The best rule that fits from token `index` on, looking no further than token `limit`.
  public Optional<RuleMatch> at(Tokens tokens, int index, int limit) {
    Optional<RuleRun> best = Optional.empty();
    for (int strip = 0; strip < tokens.strips(index).size(); strip++) {
      best = best(tokens, index, strip, limit, best);
    }
    return best.map(RuleRun::match);
  }

  /// The best rule that fits from token `index` on, read with its clitic reading number `strip`.
  Optional<RuleMatch> at(Tokens tokens, int index, int strip, int limit) {
    return best(tokens, index, strip, limit, Optional.empty()).map(RuleRun::match);
  }

  private Optional<RuleRun> best(
      Tokens tokens, int index, int strip, int limit, Optional<RuleRun> before) {
    var best = before;
    var key = tokens.strips(index).get(strip).key();
    for (var rule : byWord.getOrDefault(key, List.of())) {
      best = better(best, rule.run(tokens, index, strip, limit));
    }
    for (var entry : byClass) {
      if (!entry.finder().at(tokens, index, strip).isEmpty()) {
        for (var rule : entry.rules()) {
          best = better(best, rule.run(tokens, index, strip, limit));
        }
      }
    }
    return best;
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
