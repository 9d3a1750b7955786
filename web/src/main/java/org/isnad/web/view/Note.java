package org.isnad.web.view;

import java.util.List;
import java.util.Optional;

/// What an annotation says, for a reader.
///
/// @param kind its layer, in the reader's words
/// @param words the page's words
/// @param facts what it says
/// @param rule the rule or lexicon place that made it
/// @param confidence in hundredths, where it is known
/// @param wrong where one says that it is wrong; empty where that cannot be said
public record Note(
    String kind,
    String words,
    List<Fact> facts,
    String rule,
    Optional<String> confidence,
    Optional<String> wrong) {

  /// The same where nobody corrects it, such as of a text that is not kept.
  Note uncorrectable() {
    return new Note(kind, words, facts, rule, confidence, Optional.empty());
  }
}
