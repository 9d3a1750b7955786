package org.isnad.annotate.relation;

import org.isnad.lexicon.Row;
import org.isnad.model.EntityType;

/// What ties who has a role to what it is held in; a line of `relation/roles.tsv`.
///
/// @param body the relation of one to a body
/// @param state the relation of one to a country
/// @param many the relation of several to either
/// @param place the line of the lexicon
record Role(String body, String state, String many, String place) {

  static Role of(Row row) {
    return new Role(row.get("body"), row.get("state"), row.get("many"), row.place());
  }

  /// The relation of those who have the role to a body or country.
  String type(Item holder, Item object) {
    if (holder.isMany()) {
      return many;
    }
    return object.is(EntityType.GPE) ? state : body;
  }
}
