package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.model.Span;

/// A speaker as a sentence names it.
///
/// @param span the speaker's characters: the name alone where there is one
/// @param name the speaker in words
/// @param head the folded head noun, empty for a bare name
/// @param named whether a person or institution is named
/// @param person whether the span is a person's name
/// @param anonymous whether the words name nobody
/// @param gender how verbs agree with it
/// @param addressee where a medium is named to which it was said
record Source(
    Span span,
    String name,
    String head,
    boolean named,
    boolean person,
    boolean anonymous,
    Gender gender,
    Optional<Medium> addressee) {

  /// An agency or outlet to which something was said.
  ///
  /// @param span where it stands
  /// @param name its canonical name
  record Medium(Span span, String name) {}

  /// The same speaker, known to be the person of that name.
  Source asPerson(String fullName) {
    return new Source(span, fullName, head, true, true, false, gender, addressee);
  }

  /// The same speaker, heard by a medium.
  Source heardBy(Medium medium) {
    return new Source(span, name, head, named, person, anonymous, gender, Optional.of(medium));
  }
}
