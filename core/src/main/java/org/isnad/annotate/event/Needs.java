package org.isnad.annotate.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.LexiconException;

/// What must stand around a trigger for it to be an event: one of several sets of conditions.
///
/// @param alternatives any of these is enough; none when the word alone is enough
record Needs(List<List<Term>> alternatives) {

  /// One condition.
  ///
  /// @param test what is looked at: `actor`, `noun`, or how a word of a kind stands, `next`,
  ///   `after`, `near`
  /// @param kind the kind of word looked for; empty for tests of the event itself
  /// @param holds whether it must hold or must not hold
  record Term(String test, String kind, boolean holds) {}

  private static final Set<String> TESTS =
      Set.of(
          "actor",
          "party",
          "political",
          "target",
          "outlet",
          "continued",
          "human",
          "two",
          "nisba",
          "carried",
          "verb",
          "noun",
          "definite",
          "indefinite",
          "prep",
          "possessor",
          "pronoun",
          "counted");
  private static final Set<String> PLACES = Set.of("after", "next", "near", "before");

  static Needs parse(String place, List<String> cells) {
    return new Needs(
        cells.stream()
            .map(cell -> Arrays.stream(cell.split("\\+")).map(term -> term(place, term)).toList())
            .toList());
  }

  private static Term term(String place, String written) {
    boolean holds = written.charAt(0) != '!';
    var term = holds ? written : written.substring(1);
    int colon = term.indexOf(':');
    var test = colon < 0 ? term : term.substring(0, colon);
    if (colon < 0 && TESTS.contains(test)) {
      return new Term(test, "", holds);
    }
    if (colon > 0 && PLACES.contains(test)) {
      return new Term(test, term.substring(colon + 1), holds);
    }
    throw new LexiconException(place, 0, "no such condition: " + written);
  }

  /// Whether the word alone is enough.
  boolean isNothing() {
    return alternatives.isEmpty();
  }
}
