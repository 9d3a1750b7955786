package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import org.isnad.text.Tokens;

/// Finds the members of one class that begin at a token; what a `<class>` of a rule asks.
@FunctionalInterface
public interface Finder {

  /// A member found.
  ///
  /// @param end index after its last token
  /// @param values what is known of it; `value` is its meaning
  record Found(int end, Map<String, String> values) {}

  /// The members that begin at token `index`, read with its clitic reading number `strip` (0 is the
  /// whole word).
  List<Found> at(Tokens tokens, int index, int strip);
}
