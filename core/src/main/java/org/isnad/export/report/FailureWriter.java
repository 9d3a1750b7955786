package org.isnad.export.report;

import org.isnad.model.Failure;
import tools.jackson.core.JsonGenerator;

/// Writes what could not be done.
final class FailureWriter {

  private FailureWriter() {}

  static void write(JsonGenerator json, Failure failure) {
    json.writeStartObject();
    json.writeStringProperty("stage", failure.stage());
    json.writeStringProperty("code", failure.code());
    json.writeStringProperty("where", failure.where());
    json.writeStringProperty("message", failure.message());
    json.writeEndObject();
  }
}
