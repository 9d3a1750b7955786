package org.isnad.annotate.name;

import org.isnad.lexicon.Row;
import org.isnad.model.NameType;

/// A name that a lexicon knows.
///
/// @param type what it names
/// @param family which lexicon it comes from
/// @param key the canonical form
/// @param common whether the form is also an ordinary word and needs evidence beside it
/// @param headed whether only a head noun right before it is evidence enough
/// @param place the line of the lexicon, `place/cities.tsv:12`
record Entry(
    NameType type, Family family, String key, boolean common, boolean headed, String place) {

  /// The lexicons, by what evidence their common forms need.
  enum Family {
    COUNTRY,
    PLACE,
    OUTLET,
    BODY,
    CLUB,
    PERSON,
    WORK
  }

  /// The same name in a form that is no ordinary word.
  Entry withoutDoubt() {
    return new Entry(type, family, key, false, false, place);
  }

  static Entry of(Row row, NameType type, Family family) {
    var columns = row.table().columns();
    var key =
        columns.contains("canonical")
            ? row.find("canonical")
            : row.list("form").stream().findFirst();
    boolean common = columns.contains("common") && !row.get("common").isEmpty();
    boolean headed = common && row.get("common").equals("head");
    return new Entry(type, family, key.orElseThrow(), common, headed, row.place());
  }
}
