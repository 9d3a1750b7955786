package org.isnad.rest;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.http.Response;
import org.isnad.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writing JSON: keys in a fixed order, spans in code points.
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// A response whose body is one JSON object.
  static Response response(int status, Consumer<JsonGenerator> properties) {
    return response(status, "application/json", properties);
  }

  /// A response of a type whose body is one JSON object.
  static Response response(int status, String type, Consumer<JsonGenerator> properties) {
    var bytes = new ByteArrayOutputStream();
    object(bytes, properties);
    return Response.bytes(status, type, bytes.toByteArray());
  }

  /// Writes one object on one line; the stream stays open.
  static void object(OutputStream out, Consumer<JsonGenerator> properties) {
    var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    json.writeStartObject();
    properties.accept(json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /// A text, or `null`.
  static void text(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresentOrElse(
        text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
  }

  /// A list of objects.
  static <T> void objects(
      JsonGenerator json, String name, Iterable<T> items, Consumer<T> properties) {
    json.writeArrayPropertyStart(name);
    for (var item : items) {
      json.writeStartObject();
      properties.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// A list of texts.
  static void texts(JsonGenerator json, String name, Iterable<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /// A span in code points of a text.
  static void span(JsonGenerator json, String text, Span span) {
    int start = text.codePointCount(0, span.start());
    int end = start + text.codePointCount(span.start(), span.end());
    json.writeArray(new int[] {start, end}, 0, 2);
  }
}
