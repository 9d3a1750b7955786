package org.isnad.annotate.relation;

import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Mention.Number;

/// A mention with the tokens that it covers.
///
/// @param mention what was found
/// @param start index of its first token
/// @param end index after its last token
/// @param head index of the token that carries it
record Item(Mention mention, int start, int end, int head) {

  boolean is(Kind kind) {
    return mention.kind() == kind;
  }

  boolean is(EntityType type) {
    return mention.type() == type;
  }

  boolean isMany() {
    return mention.number() != Number.SINGULAR;
  }

  /// Whether it is a place, not a body.
  boolean isPlace() {
    return is(EntityType.GPE) || is(EntityType.LOC) || is(EntityType.FACILITY);
  }

  /// Whether it is a body of people that acts as one.
  boolean isBody() {
    return switch (mention.type()) {
      case GOV, MILITARY, ARMED_GROUP, MEDIA, ORG -> true;
      default -> false;
    };
  }
}
