package org.isnad.score.key;

import java.util.Set;
import org.isnad.model.Span;

/// A tie between two entities that must be found.
///
/// @param types right types, such as `LEADS`
/// @param from key of the entity that it starts at
/// @param to key of the entity that it points at
/// @param evidence the words that say so
/// @param optional whether finding it earns nothing and missing it costs nothing
public record KeyRelation(
    Set<String> types, String from, String to, Span evidence, boolean optional) implements Judged {

  public KeyRelation {
    types = Set.copyOf(types);
  }
}
