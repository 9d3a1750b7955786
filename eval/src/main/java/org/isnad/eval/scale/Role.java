package org.isnad.eval.scale;

/// What a word mostly does in news, as far as it matters when a text is told in other words.
enum Role {
  /// It carries an event, a statement, a time or a quantity: without it a text says less than it
  /// did.
  BEARING,
  /// It names people by what they are: "the commander".
  NOMINAL,
  /// It names a people or what belongs to it: "Iraqi".
  NISBA,
  /// It is part of the name of a person.
  PERSON,
  /// It is part of the name of a place.
  PLACE,
  /// It is part of the name of a body.
  BODY,
  /// Anything else.
  OTHER;

  /// Whether a word of this role stays when the text is told again. Of the words in names of bodies
  /// every second does: if all stayed, too much would be alike; if none, few bodies would be found.
  ///
  /// @param dice a random number
  boolean isKept(long dice) {
    return switch (this) {
      case BEARING -> true;
      case BODY -> dice < 0;
      case NOMINAL, NISBA, PERSON, PLACE, OTHER -> false;
    };
  }
}
