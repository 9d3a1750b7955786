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

  /// How many words of a name there are, and of which kind.
  ///
  /// @param length all of them
  /// @param strong that are names and nothing else
  /// @param weak that are ordinary words too
  /// @param unknown that no lexicon knows
  /// @param families that are family names alone
  /// @param surnames that may be family names
  record Counts(int length, int strong, int weak, int unknown, int families, int surnames) {

    /// Whether they make a name after what stands before.
    boolean suffice(Before before) {
      return switch (before) {
        case TITLE -> strong + weak + unknown + families >= 1;
        case ROLE ->
            strong >= 1 || unknown >= 2 || length >= 2 && weak >= 1 && unknown + families >= 1;
        case NOTHING -> length >= 2 && (strong >= 1 || weak >= 2 && families + surnames >= 1);
      };
    }
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
