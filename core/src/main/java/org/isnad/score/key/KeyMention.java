package org.isnad.score.key;

import java.util.List;
import org.isnad.model.Mention;
import org.isnad.model.Span;

/// A name, noun phrase or relational adjective that refers to an entity.
///
/// @param entity the entity's key
/// @param kind how it refers
/// @param spans right extents, the preferred one first
/// @param head the word that carries it; of a name or nisba the whole
/// @param optional whether finding it earns nothing and missing it costs nothing
public record KeyMention(
    String entity, Mention.Kind kind, List<Span> spans, Span head, boolean optional)
    implements Judged {

  public KeyMention {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a mention needs a span");
    }
  }

  /// The preferred extent.
  public Span span() {
    return spans.getFirst();
  }
}
