package org.isnad.model;

/// Which annotator, and which of its rules or lexicon entries, made an annotation.
///
/// @param annotator the annotator's name, as `isnad plan` prints it
/// @param rule the rule's name, such as `time.date.day-month-year`, or a lexicon place,
///   `quote/cues.tsv:12`
public record Origin(String annotator, String rule) {

  private static final String COUNTRIES = "place/countries";

  /// Whether it is an entry of the lexicon of countries.
  public boolean isCountry() {
    return rule.startsWith(COUNTRIES);
  }
}
