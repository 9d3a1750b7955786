package org.isnad.annotate.name;

import java.util.Locale;
import org.isnad.lexicon.Row;
import org.isnad.model.NameType;

/// A noun that opens a name, and what must follow for it to be one; a line of `org/heads.tsv`.
///
/// @param type what its names name
/// @param inside whether the noun belongs to the name
/// @param proper what proper names may follow
/// @param noun how many words of a chain of common nouns make it a name, 0 for never
/// @param nisba whether the definite noun with the adjective of a country is a name
/// @param adjective whether the definite noun with other adjectives and a complement is a name
/// @param purpose whether li- with a noun may follow
/// @param place the line of the lexicon
record Head(
    NameType type,
    boolean inside,
    Proper proper,
    int noun,
    boolean nisba,
    boolean adjective,
    boolean purpose,
    String place) {

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

  static Head of(Row row) {
    return new Head(
        NameType.valueOf(row.get("type")),
        row.get("head").equals("in"),
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
