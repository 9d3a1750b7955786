package org.isnad.annotate.name;

import java.util.Locale;
import org.isnad.lexicon.Row;
import org.isnad.model.NameType;

/// A noun that opens a name, and what must follow for it to be one; a line of `org/heads.tsv`.
///
/// @param type what its names name
/// @param noun whether the noun belongs to the name
/// @param proper what proper names may follow
/// @param nouns how many words of a chain of common nouns make it a name, 0 for never
/// @param nisba whether the definite noun with the adjective of a country is a name
/// @param adjective whether the definite noun with other adjectives and a complement is a name
/// @param purpose whether li- with a noun may follow
/// @param place the line of the lexicon
record Head(
    NameType type,
    Noun noun,
    Proper proper,
    int nouns,
    boolean nisba,
    boolean adjective,
    boolean purpose,
    String place) {

  /// Whether the noun belongs to the name: always, never, or only where what follows would be no
  /// name without it.
  enum Noun {
    IN,
    OUT,
    APART
  }

  /// Which proper names may follow.
  enum Proper {
    NO,
    QUOTED,
    PLACE,
    YES
  }

  /// Whether an unquoted proper name may follow.
  boolean takesProper() {
    return proper == Proper.YES || proper == Proper.PLACE;
  }

  /// Whether the noun may belong to the name.
  boolean inside() {
    return noun != Noun.OUT;
  }

  static Head of(Row row) {
    return new Head(
        NameType.valueOf(row.get("type")),
        Noun.valueOf(row.get("head").toUpperCase(Locale.ROOT)),
        Proper.valueOf(row.get("proper").toUpperCase(Locale.ROOT)),
        row.number("noun"),
        yes(row, "nisba"),
        yes(row, "adjective"),
        yes(row, "purpose"),
        row.place());
  }

  private static boolean yes(Row row, String column) {
    return row.get(column).equals("yes");
  }
}
