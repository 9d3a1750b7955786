package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a collection, or a page's own markup, knows of a page beside its text; believed before what
/// the text says.
///
/// @param title the headline, which the page's text then starts with
/// @param published the day of publication
/// @param outlet who published it
/// @param author byline as given, often an agency
/// @param metadata what the markup says, each with where it stood
/// @param parts lines of the text of which the markup says what they are, in reading order
public record Given(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> author,
    List<Metadatum> metadata,
    List<Furniture> parts) {

  /// Nothing is known.
  public static final Given NOTHING =
      new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Given {
    metadata = List.copyOf(metadata);
    parts = List.copyOf(parts);
  }

  /// What is known without any markup.
  public Given(
      Optional<String> title,
      Optional<LocalDate> published,
      Optional<String> outlet,
      Optional<String> author) {
    this(title, published, outlet, author, List.of(), List.of());
  }
}
