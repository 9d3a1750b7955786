package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Tokens;

/// Finds the members of one class that begin at a token; what a `<class>` of a rule asks.
@FunctionalInterface
public interface Finder {

  /// A member found.
  ///
  /// @param end index after its last token
  /// @param values what is known of it; `value` is its meaning
  record Found(int end, Map<String, String> values) {}

  /// What the first token of a member can be.
  ///
  /// @param words folded words, proclitics off
  /// @param numbers whether it can be any number in digits
  record Beginnings(Set<String> words, boolean numbers) {}

  /// What the first token of a member can be, so that a matcher need not ask at other tokens;
  /// absent when it cannot be listed.
  default Optional<Beginnings> beginnings() {
    return Optional.empty();
  }

  /// The members that begin at token `index`, read with its clitic reading number `strip` (0 is the
  /// whole word).
  List<Found> at(Tokens tokens, int index, int strip);
}
