package org.isnad.export.report;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// The kinds of properties that all parts of a report have.
final class Properties {

  private Properties() {}

  /// A text, `null` where there is none.
  static void text(JsonGenerator json, String property, Optional<String> value) {
    value.ifPresentOrElse(
        v -> json.writeStringProperty(property, v), () -> json.writeNullProperty(property));
  }

  /// A list of texts.
  static void strings(JsonGenerator json, String property, Iterable<String> values) {
    json.writeArrayPropertyStart(property);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
