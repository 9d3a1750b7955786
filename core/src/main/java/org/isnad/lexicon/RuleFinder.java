package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.text.Tokens;

/// A class whose members are what a level of rules below finds: `<day>` inside a rule about hours.
///
/// Of the rules that fit at a token the best one counts, as `RuleMatcher` chooses it.
public final class RuleFinder implements Finder {

  private final RuleMatcher matcher;
  private final Function<RuleMatch, Map<String, String>> values;

  /// A class over compiled rules.
  ///
  /// @param values what a rule above may ask of a match; `value` is its meaning
  public RuleFinder(RuleMatcher matcher, Function<RuleMatch, Map<String, String>> values) {
    this.matcher = matcher;
    this.values = values;
  }

  @Override
  public Optional<Beginnings> beginnings() {
    return matcher.beginnings();
  }

  @Override
  public List<Found> at(Tokens tokens, int index, int strip) {
    return matcher
        .at(tokens, index, strip, tokens.size())
        .map(match -> List.of(new Found(match.end(), values.apply(match))))
        .orElse(List.of());
  }
}
