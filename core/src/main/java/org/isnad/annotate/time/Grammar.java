package org.isnad.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Finder;
import org.isnad.lexicon.NumberFinder;
import org.isnad.lexicon.RememberingFinder;
import org.isnad.lexicon.RuleFile;
import org.isnad.lexicon.RuleFinder;
import org.isnad.lexicon.RuleMatch;
import org.isnad.lexicon.RuleMatcher;

/// The rules of `lang/ar/time`, level upon level: dates, days, periods, amounts, clocks,
/// expressions.
final class Grammar {

  private static final List<String> LEVELS = List.of("date", "day", "period", "amount", "clock");

  private Grammar() {}

  /// The matcher of the topmost level.
  static RuleMatcher load() {
    var classes = RuleFile.load("time/classes.txt");
    var finders = new HashMap<String, Finder>();
    NumberFinder.classes().forEach((name, finder) -> finders.put(name, remembered(finder)));
    for (var level : LEVELS) {
      var rules = RuleFile.load("time/" + level + "s.txt");
      var matcher = RuleMatcher.of(List.of(classes, rules), finders);
      finders.put(level, remembered(new RuleFinder(matcher, Grammar::values)));
    }
    return RuleMatcher.of(List.of(classes, RuleFile.load("time/rules.txt")), finders);
  }

  private static Finder remembered(Finder finder) {
    return new RememberingFinder(finder);
  }

  /// What a rule above may ask of a match: its whole term.
  private static Map<String, String> values(RuleMatch match) {
    return Map.of("value", Term.of(match.values()).encode());
  }
}
