package org.isnad.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.compare.ArticleComparer;
import org.isnad.export.SampleReport;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Lineage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A story, a claim and a comparison as JSON that can be read alone.
class StoryWriterTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static JsonNode story() throws IOException {
    var lineages =
        List.of(
            new Lineage("a", Lineage.Kind.OWN, Optional.empty(), 0, OptionalInt.empty()),
            new Lineage("c", Lineage.Kind.PARTIAL, Optional.of("a"), 0.4, OptionalInt.of(2)));
    var out = new ByteArrayOutputStream();
    StoryWriter.write(SampleReport.report(), lineages, out);
    return MAPPER.readTree(out.toByteArray());
  }

  @Test
  void aStoryCountsItsRootsFamiliesOutletsAndArticlesApart() throws IOException {
    var reach = story().path("reach");
    assertThat(reach.path("roots").intValue()).isEqualTo(3);
    assertThat(reach.path("articles").intValue()).isEqualTo(3);
    assertThat(story().path("schema").stringValue()).isEqualTo("isnad.story/1");
  }

  @Test
  void anArticleSaysWhatOfItStoodEarlier() throws IOException {
    var later = story().path("articles").path(1);
    assertThat(later.path("reuse").stringValue()).isEqualTo("partial");
    assertThat(later.path("earlier").stringValue()).isEqualTo("a");
    assertThat(later.path("lag_days").intValue()).isEqualTo(2);
    assertThat(story().path("articles").path(0).path("lag_days").isNull()).isTrue();
  }

  @Test
  void theWordsOfAPlaceAreThoseOfItsSpanInCodePoints() throws IOException {
    var report = SampleReport.report();
    var text = report.pages().getFirst().page().text();
    for (var claim : story().path("claims")) {
      var place = claim.path("places").path(0);
      if (place.path("article").stringValue().equals("a")) {
        int start = text.offsetByCodePoints(0, place.path("span").path(0).intValue());
        int end = text.offsetByCodePoints(0, place.path("span").path(1).intValue());
        assertThat(place.path("words").stringValue()).isEqualTo(text.substring(start, end));
      }
    }
  }

  @Test
  void aClaimByItselfSaysWhatItSaysInItsStory() throws IOException {
    var report = SampleReport.report();
    var out = new ByteArrayOutputStream();
    StoryWriter.write(report, report.claims().getFirst(), out);
    var alone = MAPPER.readTree(out.toByteArray());
    var within = story().path("claims").path(0);
    for (var property : List.of("id", "status", "reach", "places", "roots", "why", "conflicts")) {
      assertThat(alone.path(property)).as(property).isEqualTo(within.path(property));
    }
    assertThat(alone.path("story").path("id").stringValue()).isEqualTo("S1");
  }

  @Test
  void aStoryAndAClaimFitTheirSchemas() throws IOException {
    var report = SampleReport.report();
    assertThat(Schemas.faults("isnad.story-1.schema.json", story().toString())).isEmpty();
    for (var claim : report.claims()) {
      var out = new ByteArrayOutputStream();
      StoryWriter.write(report, claim, out);
      assertThat(Schemas.faults("isnad.claim-1.schema.json", out.toString(StandardCharsets.UTF_8)))
          .isEmpty();
    }
  }

  @Test
  void aComparisonAndVersionsFitTheirSchemas() throws IOException {
    var a = ward("a", "تسعين");
    var b = ward("b", "ستين");
    var compared = new ArticleComparer().compare(a, b);
    var out = new ByteArrayOutputStream();
    ComparisonWriter.write(compared, a, b, out);
    var comparison = out.toString(StandardCharsets.UTF_8);
    assertThat(Schemas.faults("isnad.comparison-1.schema.json", comparison)).isEmpty();
    out.reset();
    ComparisonWriter.writeVersions(List.of(a, b), List.of(compared), out);
    var versions = out.toString(StandardCharsets.UTF_8);
    assertThat(Schemas.faults("isnad.versions-1.schema.json", versions)).isEmpty();
  }

  @Test
  void theSchemaOfAStoryRefusesAStatusThatDoesNotExist() throws IOException {
    var wrong = story().toString().replaceFirst("\"status\":\"[a-z-]+\"", "\"status\":\"sure\"");
    assertThat(Schemas.faults("isnad.story-1.schema.json", wrong)).hasSize(1);
  }

  private static AnnotatedArticle ward(String id, String beds) {
    return article(id, "مستشفى جديد")
        .own("\uD83D\uDE00 يضم المستشفى " + beds + " سريرا للأطفال.")
        .write();
  }

  @Test
  void aComparisonHasTheWordsOfBothSides() {
    var a = ward("a", "تسعين");
    var b = ward("b", "ستين");
    var out = new ByteArrayOutputStream();
    ComparisonWriter.write(new ArticleComparer().compare(a, b), a, b, out);
    var edited = MAPPER.readTree(out.toByteArray()).path("passages").path(1);
    assertThat(edited.path("kind").stringValue()).isEqualTo("edited");
    var number = edited.path("numbers").path(0);
    assertThat(number.path("before").stringValue()).isEqualTo("90");
    var place = number.path("a");
    var text = a.article().text();
    int start = text.offsetByCodePoints(0, place.path("span").path(0).intValue());
    assertThat(text.substring(start)).startsWith(place.path("words").stringValue());
  }
}
