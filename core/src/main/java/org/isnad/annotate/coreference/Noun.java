package org.isnad.annotate.coreference;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.model.EntityType;

/// A general noun that goes back to something named before by another word.
///
/// @param types what it may go back to
/// @param sense how it does
/// @param place the line of the lexicon
record Noun(Set<EntityType> types, Sense sense, String place) {

  /// How a general noun refers.
  enum Sense {
    /// To anything of its type that is called by no other noun.
    ANY,
    /// Only to what is called by this noun.
    OWN,
    /// To two countries or sides.
    PAIR,
    /// To unnamed people who speak to a medium.
    SOURCE,
    /// To a country.
    LAND,
    /// To the capital of a country.
    CAPITAL
  }

  static Noun of(Row row) {
    var types = EnumSet.noneOf(EntityType.class);
    row.list("type").forEach(type -> types.add(EntityType.valueOf(type)));
    var sense = Sense.valueOf(row.get("sense").toUpperCase(Locale.ROOT));
    return new Noun(Set.copyOf(types), sense, row.place());
  }
}
