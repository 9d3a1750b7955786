package org.isnad.lexicon;

import java.util.Map;
import java.util.Optional;
import org.isnad.model.Span;

/// A rule that fits a stretch of tokens.
///
/// @param rule the rule
/// @param start index of the first token, signal words included
/// @param end index after the last token
/// @param span the characters of the part between `[` and `]`, the whole match where the rule has
///   none
/// @param values the rule's templates, filled in; a part left out is empty
/// @param parts the characters of what stands for each class of the pattern, by label
public record RuleMatch(
    Rule rule, int start, int end, Span span, Map<String, String> values, Map<String, Span> parts) {

  /// The characters of what stands for a class of the pattern, absent when it was left out.
  public Optional<Span> part(String label) {
    return Optional.ofNullable(parts.get(label));
  }

  /// The value of a key, empty when the rule does not give it or its part was left out.
  public String value(String key) {
    return values.getOrDefault(key, "");
  }
}
