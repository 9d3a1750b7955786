package org.isnad.score.key;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;

/// Who takes part in an event: an entity of the page, or words of it.
///
/// @param entity the entity's key
/// @param spans right words, where no entity is named
/// @param optional whether finding it earns nothing and missing it costs nothing
public record KeyParticipant(Optional<String> entity, List<Span> spans, boolean optional)
    implements Judged {

  public KeyParticipant {
    spans = List.copyOf(spans);
  }
}
