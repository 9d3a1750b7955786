package org.isnad.annotate.mention;

import org.isnad.model.Mention.Gender;
import org.isnad.model.Mention.Number;

/// With which nouns an adjective agrees, and which adjectives a noun takes.
enum Agreement {
  MASCULINE,
  FEMININE,
  PLURAL,
  ANY;

  /// What a noun demands of its adjectives.
  static Agreement of(HeadNoun noun) {
    if (noun.number() == Number.DUAL) {
      return ANY;
    }
    if (noun.number() == Number.PLURAL) {
      return PLURAL;
    }
    return noun.gender() == Gender.FEMININE ? FEMININE : MASCULINE;
  }

  /// Whether a noun that demands this takes such an adjective; plurals of things and broken plurals
  /// agree as feminine singulars.
  boolean takes(Agreement adjective) {
    return this == adjective
        || this == ANY
        || adjective == ANY
        || this == PLURAL && adjective == FEMININE;
  }
}
