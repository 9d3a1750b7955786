package org.isnad.score.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;
import tools.jackson.databind.JsonNode;

/// Turns the spans of a JSON key, which count code points, into spans of the page's text.
final class JsonSpans {

  private final String text;

  JsonSpans(String text) {
    this.text = text;
  }

  /// `[start, end]`, an object with `start` and `end`, or one that holds such a `span`.
  Optional<Span> of(JsonNode node) {
    if (node.isArray()) {
      return Optional.of(span(node.path(0).asInt(), node.path(1).asInt()));
    }
    if (node.has("start")) {
      return Optional.of(span(node.path("start").asInt(), node.path("end").asInt()));
    }
    return node.has("span") ? of(node.path("span")) : Optional.empty();
  }

  /// The spans of a list.
  List<Span> list(JsonNode nodes) {
    return nodes.valueStream().flatMap(n -> of(n).stream()).toList();
  }

  /// A field's span and those of its `*_accept` list.
  List<Span> accepted(JsonNode entry, String field) {
    boolean itself = field.equals("span") && entry.has("start");
    var spans = new ArrayList<Span>();
    of(itself ? entry : entry.path(field)).ifPresent(spans::add);
    spans.addAll(list(entry.path(field + "_accept")));
    return spans;
  }

  /// Words inside a span; where they are not, the span's first word.
  Span inside(Span whole, String words) {
    return Heads.inside(text, whole, words);
  }

  private Span span(int start, int end) {
    if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("no such span in the page: " + start + " to " + end);
    }
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
