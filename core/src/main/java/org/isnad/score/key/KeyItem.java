package org.isnad.score.key;

import java.util.List;
import java.util.Set;
import org.isnad.model.Span;

/// A stretch of text with a value that must be found.
///
/// @param spans right extents, the preferred one first
/// @param values right values
/// @param optional whether finding it earns nothing and missing it costs nothing
public record KeyItem(List<Span> spans, Set<String> values, boolean optional) implements Judged {

  public KeyItem {
    spans = List.copyOf(spans);
    values = Set.copyOf(values);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a key item needs a span");
    }
  }

  /// The same, but neither earning nor costing anything.
  KeyItem asOptional() {
    return new KeyItem(spans, values, true);
  }
}
