package org.isnad.export.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Metadatum;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes a report as one JSON object, keys in a fixed order, spans in code points.
public final class ReportWriter {

  static final String SCHEMA = "isnad.report/1";
  static final String SITUATION_SCHEMA = "isnad.situation/1";

  private final JsonGenerator json;

  private ReportWriter(JsonGenerator json) {
    this.json = json;
  }

  /// Writes the report, UTF-8 and indented, and flushes; the stream stays open.
  public static void write(Report report, OutputStream out) {
    var json = generator(out);
    new ReportWriter(json).report(report);
    json.writeRaw('\n');
    json.flush();
  }

  /// Writes the situation alone: with the articles, entities and roots that it names.
  public static void writeSituation(Report report, OutputStream out) {
    var json = generator(out);
    new ReportWriter(json).situation(report);
    json.writeRaw('\n');
    json.flush();
  }

  /// Writes one page with its text and articles, without what links them to others.
  public static void writePage(PageReport page, OutputStream out) {
    var json = generator(out);
    new ReportWriter(json).page(page, new EntityIds(List.of()), true);
    json.writeRaw('\n');
    json.flush();
  }

  /// What writes JSON to a stream, indented.
  static JsonGenerator generator(OutputStream out) {
    var context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }
        };
    return new JsonFactory().createGenerator(context, out);
  }

  private void report(Report report) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeObjectPropertyStart("isnad");
    json.writeStringProperty("version", report.version());
    json.writeArrayPropertyStart("plan");
    report.plan().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("lexicons", report.lexicons());
    json.writeEndObject();
    var entities = new EntityIds(report.entities());
    json.writeArrayPropertyStart("pages");
    report.pages().forEach(page -> page(page, entities));
    json.writeEndArray();
    var anchors = new AnchorWriter(json, report);
    var situation = new SituationWriter(json, anchors);
    json.writeArrayPropertyStart("entities");
    report.entities().forEach(situation::entity);
    json.writeEndArray();
    new LinksWriter(json, anchors, report).write();
    situation.situation(report.situation());
    json.writeArrayPropertyStart("failures");
    report.failures().forEach(failure -> FailureWriter.write(json, failure));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void situation(Report report) {
    json.writeStartObject();
    json.writeStringProperty("schema", SITUATION_SCHEMA);
    json.writeArrayPropertyStart("articles");
    for (var page : report.pages()) {
      for (var annotated : page.articles()) {
        var article = annotated.article();
        json.writeStartObject();
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("uri", page.page().uri());
        article
            .published()
            .ifPresentOrElse(
                day -> json.writeStringProperty("published", day.toString()),
                () -> json.writeNullProperty("published"));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    var anchors = new AnchorWriter(json, report);
    var writer = new SituationWriter(json, anchors);
    json.writeArrayPropertyStart("entities");
    report.entities().forEach(writer::entity);
    json.writeEndArray();
    new LinksWriter(json, anchors, report).roots();
    writer.situation(report.situation());
    json.writeArrayPropertyStart("failures");
    report.failures().forEach(failure -> FailureWriter.write(json, failure));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void page(PageReport read, EntityIds entities) {
    page(read, entities, !read.page().mediaType().equals("text/plain"));
  }

  private void page(PageReport read, EntityIds entities, boolean withText) {
    var page = read.page();
    var points = CodePoints.of(page.text());
    json.writeStartObject();
    json.writeStringProperty("uri", page.uri());
    json.writeStringProperty("sha256", page.sha256());
    json.writeStringProperty("media_type", page.mediaType());
    json.writeStringProperty("encoding", page.encoding());
    json.writeStringProperty("language", page.language());
    json.writeNumberProperty("length", points.offset(page.text().length()));
    if (withText) {
      json.writeStringProperty("text", page.text());
    }
    metadata(page.given().metadata());
    json.writeArrayPropertyStart("articles");
    read.articles().forEach(article -> new ArticleWriter(json, points, entities, article).write());
    json.writeEndArray();
    json.writeArrayPropertyStart("failures");
    page.failures().forEach(failure -> FailureWriter.write(json, failure));
    json.writeEndArray();
    json.writeEndObject();
  }

  /// What the page's markup says of it, with where it stood; left out where there is none.
  private void metadata(List<Metadatum> metadata) {
    if (metadata.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("metadata");
    for (var value : metadata) {
      json.writeStartObject();
      json.writeStringProperty("name", value.name());
      json.writeStringProperty("value", value.value());
      json.writeStringProperty("rule", value.origin().rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// A constant's name as the report spells it: small letters, hyphens.
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
