package org.isnad.export.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// The published schemas, and what they find wrong with a text.
final class Schemas {

  private Schemas() {}

  static Iterable<?> faults(String file, String json) throws IOException {
    var schemas =
        Map.of(
            "urn:isnad:report:1", resource("isnad.report-1.schema.json"),
            "urn:isnad:situation:1", resource("isnad.situation-1.schema.json"));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(resource(file), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private static String resource(String file) throws IOException {
    try (var in = Objects.requireNonNull(ReportWriter.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
