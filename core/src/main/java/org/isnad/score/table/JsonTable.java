package org.isnad.score.table;

import java.io.OutputStream;
import java.util.Locale;
import org.isnad.score.Finding;
import org.isnad.score.LayerScore;
import org.isnad.score.Scores;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Scores as JSON: `layers`, and `findings` where they are asked for.
public final class JsonTable {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .build()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  private JsonTable() {}

  /// Writes the scores, and the findings if asked for; the stream stays open.
  public static void write(Scores scores, boolean findings, OutputStream out) {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("layers");
      scores.layers().forEach(score -> layer(json, score));
      json.writeEndArray();
      if (findings) {
        json.writeArrayPropertyStart("findings");
        scores.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void layer(JsonGenerator json, LayerScore score) {
    json.writeStartObject();
    json.writeStringProperty("layer", score.layer());
    json.writeNumberProperty("precision", rounded(score.precision()));
    json.writeNumberProperty("recall", rounded(score.recall()));
    json.writeNumberProperty("f1", rounded(score.f1()));
    count(json, "right", score.right());
    count(json, "found", score.found());
    count(json, "recalled", score.recalled());
    count(json, "keyed", score.keyed());
    json.writeEndObject();
  }

  private static void count(JsonGenerator json, String name, double value) {
    if (value == Math.rint(value)) {
      json.writeNumberProperty(name, Math.round(value));
    } else {
      json.writeNumberProperty(name, rounded(value));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("kind", finding.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("layer", finding.layer());
    json.writeStringProperty("page", finding.page());
    json.writeNumberProperty("line", finding.line());
    json.writeStringProperty("words", finding.words());
    json.writeStringProperty("detail", finding.detail());
    json.writeEndObject();
  }
}
