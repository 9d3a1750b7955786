package org.isnad.model;

import java.time.LocalDate;
import java.util.Optional;

/// What a collection knows of a page beside its text; believed before what the text says.
///
/// @param title the headline, which the page's text then starts with
/// @param published the day of publication
/// @param outlet who published it
/// @param author byline as given, often an agency
public record Given(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> author) {

  /// Nothing is known.
  public static final Given NOTHING =
      new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
