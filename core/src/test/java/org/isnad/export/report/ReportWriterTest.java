package org.isnad.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.isnad.export.MarkedText;
import org.isnad.export.SampleReport;
import org.isnad.export.SampleSituation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON report of the sample: its schema, its units, its bytes.
class ReportWriterTest {

  @Test
  void fitsItsSchema() throws IOException {
    assertThat(faults(json())).isEmpty();
  }

  @Test
  void aSituationFitsTheSchemasOfBothItsForms() throws IOException {
    var out = new ByteArrayOutputStream();
    ReportWriter.write(SampleSituation.report(), out);
    assertThat(faults(out.toString(StandardCharsets.UTF_8))).isEmpty();
    out.reset();
    ReportWriter.writeSituation(SampleSituation.report(), out);
    assertThat(
            Schemas.faults("isnad.situation-1.schema.json", out.toString(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    var wrong = json().replaceFirst("\"polarity\" : \"deny\"", "\"polarity\" : \"perhaps\"");
    assertThat(faults(wrong)).hasSize(1);
    assertThat(faults(json().replaceFirst("\"uri\"", "\"url\""))).isNotEmpty();
  }

  @Test
  void countsInCodePoints() throws IOException {
    var text = MarkedText.of("sample/a.txt").text();
    int afterEmoji = text.indexOf("\uD83D\uDE00") + 2;
    var denial = page(0).path("articles").path(0).path("attributions").path(1);
    var content = denial.path("content");
    int start = text.offsetByCodePoints(0, content.path(0).intValue());
    int end = text.offsetByCodePoints(0, content.path(1).intValue());
    assertThat(start).isGreaterThan(afterEmoji);
    assertThat(text.substring(start, end))
        .isEqualTo(MarkedText.of("sample/a.txt").words("A2.content"));
    assertThat(page(0).path("length").intValue()).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void writesTheTextOnlyWhereThePageIsNoTextFile() throws IOException {
    assertThat(page(0).has("text")).isFalse();
    assertThat(page(1).path("text").stringValue()).isEqualTo(MarkedText.of("sample/b.txt").text());
  }

  @Test
  void writesWhatAPageSaysOfItselfAndWhatSaysSo() throws IOException {
    assertThat(page(0).has("metadata")).isFalse();
    var section = page(1).path("metadata").path(0);
    assertThat(section.path("name").stringValue()).isEqualTo("section");
    assertThat(section.path("rule").stringValue()).isEqualTo("html.itemprop");
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    assertThat(json()).isEqualTo(json());
  }

  private static JsonNode page(int index) throws IOException {
    return new JsonMapper().readTree(json()).path("pages").path(index);
  }

  private static String json() throws IOException {
    var out = new ByteArrayOutputStream();
    ReportWriter.write(SampleReport.report(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Iterable<?> faults(String json) throws IOException {
    return Schemas.faults("isnad.report-1.schema.json", json);
  }
}
