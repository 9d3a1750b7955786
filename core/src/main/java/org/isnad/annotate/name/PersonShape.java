package org.isnad.annotate.name;

import java.util.Optional;

/// The shape of a person's name: given names, fathers, a family; with foreign names, what no
/// lexicon knows.
///
/// How much of it must be known depends on what stands before: nothing, an office, a title.
final class PersonShape {

  /// What speaks for a person before the name begins.
  enum Before {
    NOTHING,
    ROLE,
    TITLE
  }

  private PersonShape() {}

  /// The name that begins at token `start`, read with its clitic reading number `strip`.
  static Optional<Candidate> at(Reading reading, int start, int strip, Before before) {
    if (!reading.isWord(start)) {
      return Optional.empty();
    }
    return new PersonChain(reading, start, strip, before).read();
  }
}
