package org.isnad.codec;

import java.util.List;
import org.isnad.model.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Reads reasons, also of libraries that have them in words.
final class ReasonReader extends StdDeserializer<Reason> {

  /// A reason as it is written.
  private record Written(String key, List<String> arguments) {}

  ReasonReader() {
    super(Reason.class);
  }

  @Override
  public Reason deserialize(JsonParser json, DeserializationContext context) {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      return Reason.text(json.getString());
    }
    var written = context.readValue(json, Written.class);
    return new Reason(written.key, written.arguments);
  }
}
