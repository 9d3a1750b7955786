package org.isnad.export.report;

import java.io.OutputStream;
import java.util.List;
import org.isnad.export.ReportIndex;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.Lineage;
import org.isnad.model.Medium;
import org.isnad.model.Reach;
import org.isnad.model.Report;
import org.isnad.model.Story;
import tools.jackson.core.JsonGenerator;

/// Writes a story, or one claim of it, as one JSON object that can be read without the report:
/// words beside spans, names beside ids. Spans are in code points of the pages' texts.
public final class StoryWriter {

  static final String STORY_SCHEMA = "isnad.story/1";
  static final String CLAIM_SCHEMA = "isnad.claim/1";

  private final JsonGenerator json;
  private final Report report;
  private final Story story;
  private final ReportIndex index;
  private final ClaimWriter claims;

  private StoryWriter(JsonGenerator json, Report report) {
    this.json = json;
    this.report = report;
    this.story = report.stories().getFirst();
    this.index = new ReportIndex(report);
    this.claims = new ClaimWriter(json, new AnchorWriter(json, report), index, report);
  }

  /// Writes the first story of a report, and flushes; the stream stays open.
  ///
  /// @param lineages what of each article stood in an earlier one
  public static void write(Report report, List<Lineage> lineages, OutputStream out) {
    var json = ReportWriter.generator(out);
    new StoryWriter(json, report).story(lineages);
    end(json);
  }

  /// Writes a claim of the first story of a report, and flushes; the stream stays open.
  public static void write(Report report, Claim claim, OutputStream out) {
    var json = ReportWriter.generator(out);
    var writer = new StoryWriter(json, report);
    json.writeStartObject();
    json.writeStringProperty("schema", CLAIM_SCHEMA);
    writer.named();
    writer.claims.write(claim);
    json.writeEndObject();
    end(json);
  }

  private static void end(JsonGenerator json) {
    json.writeRaw('\n');
    json.flush();
  }

  private void named() {
    json.writeObjectPropertyStart("story");
    json.writeStringProperty("id", story.id());
    json.writeStringProperty("title", story.title());
    json.writeEndObject();
  }

  private void story(List<Lineage> lineages) {
    json.writeStartObject();
    json.writeStringProperty("schema", STORY_SCHEMA);
    json.writeStringProperty("id", story.id());
    json.writeStringProperty("title", story.title());
    var days =
        index.articles().stream().flatMap(one -> one.article().published().stream()).sorted();
    var sorted = days.map(Object::toString).toList();
    Properties.text(json, "first", sorted.stream().findFirst());
    Properties.text(json, "last", sorted.reversed().stream().findFirst());
    reach(json, Reach.of(story, report.claims(), report.media()));
    json.writeArrayPropertyStart("articles");
    lineages.forEach(this::article);
    json.writeEndArray();
    json.writeArrayPropertyStart("claims");
    for (var claim : report.claims()) {
      json.writeStartObject();
      claims.write(claim);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void reach(JsonGenerator json, Reach reach) {
    json.writeObjectPropertyStart("reach");
    json.writeNumberProperty("roots", reach.roots());
    json.writeNumberProperty("families", reach.families());
    json.writeNumberProperty("outlets", reach.outlets());
    json.writeNumberProperty("articles", reach.articles());
    json.writeEndObject();
  }

  private void article(Lineage lineage) {
    json.writeStartObject();
    json.writeStringProperty("article", lineage.article());
    index.article(lineage.article()).ifPresent(this::facts);
    json.writeStringProperty("reuse", ReportWriter.name(lineage.kind()));
    Properties.text(json, "earlier", lineage.earlier());
    json.writeName("share");
    json.writeNumber(Math.round(lineage.share() * 1000) / 1000.0);
    if (lineage.lag().isPresent()) {
      json.writeNumberProperty("lag_days", lineage.lag().getAsInt());
    } else {
      json.writeNullProperty("lag_days");
    }
    json.writeEndObject();
  }

  private void facts(AnnotatedArticle annotated) {
    var article = annotated.article();
    json.writeStringProperty("uri", article.page().uri());
    Properties.text(json, "outlet", article.outlet());
    Properties.text(json, "family", index.medium(article.id()).map(Medium::family));
    Properties.text(json, "published", article.published().map(Object::toString));
    Properties.text(json, "headline", article.headline().map(article::text));
    Properties.strings(
        json, "credits", article.credit().map(credit -> credit.outlets()).orElse(List.of()));
  }
}
