package org.isnad.annotate.event;

import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.text.Folding;

/// A verb that says of an event noun only that it begins, goes on, ends or is called off.
///
/// @param place its line in the lexicon
/// @param of types of nouns that it takes; empty for all
/// @param preposition the letter written onto the noun; empty for none
/// @param effect `carry` when verb and noun are one event, `undergo` when the verb's subject
///   suffers it, else the type that the verb makes
/// @param keeps whether the noun is an event of its own beside the verb's
record LightVerb(String place, Set<String> of, String preposition, String effect, boolean keeps) {

  private static final String CARRY = "carry";
  private static final String UNDERGO = "undergo";
  private static final String HAPPEN = "happen";

  static LightVerb of(Row row) {
    return new LightVerb(
        row.place(),
        Set.copyOf(row.list("of")),
        Folding.fold(row.get("preposition")),
        row.get("effect"),
        row.get("noun").equals("keep"));
  }

  boolean carries() {
    return effect.equals(CARRY) || undergone() || happens();
  }

  /// Whether its subject is the one to whom the event is done.
  boolean undergone() {
    return effect.equals(UNDERGO);
  }

  /// Whether its subject is the event itself.
  boolean happens() {
    return effect.equals(HAPPEN);
  }

  boolean takes(String type) {
    return of.isEmpty() || of.contains(type);
  }
}
