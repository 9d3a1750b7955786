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
public record Note(
    String kind, String words, List<Fact> facts, String rule, Optional<String> confidence) {}
