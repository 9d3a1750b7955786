package org.isnad.knowledge;

import java.util.Locale;

/// What a word or a name within a name becomes in English.
///
/// @param place where it stands in English
/// @param english the English word or words
/// @param feminine whether adjectives that belong to it are feminine, or it is such an adjective
/// @param definite whether no genitive can follow
record Gloss(Place place, String english, boolean feminine, boolean definite) {

  /// Where a word stands in the English name.
  enum Place {
    /// A noun before its genitive: a ministry of something.
    OF,
    /// A noun behind its genitive: a committee.
    AFTER,
    /// A noun behind its genitive, which may be any name: a street.
    SITE,
    /// A word that becomes the adjective of its genitive: the west of a country.
    DIRECTION,
    /// A word before a person's name.
    TITLE,
    /// An adjective.
    ADJECTIVE,
    /// The adjective of a country or people.
    NATION,
    /// A name with an English form of its own.
    NAME,
    /// A preposition with its English.
    PREPOSITION,
    /// The word for and.
    AND,
    /// A word that is not known, in Arabic.
    UNKNOWN;

    static Place of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  /// Whether a genitive or a phrase may begin with it.
  boolean nominal() {
    return noun() || place == Place.DIRECTION || place == Place.TITLE || place == Place.NAME;
  }

  boolean noun() {
    return place == Place.OF || place == Place.AFTER || place == Place.SITE;
  }

  boolean adjective() {
    return place == Place.ADJECTIVE || place == Place.NATION;
  }

  boolean is(Place other) {
    return place == other;
  }
}
