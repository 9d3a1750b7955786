package org.isnad.export.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.NumberChange;
import org.isnad.model.ComparedPassage.WordChange;
import org.isnad.model.Comparison;
import org.isnad.model.Span;
import tools.jackson.core.JsonGenerator;

/// Writes comparisons as JSON, spans in code points of the pages' texts, words beside them.
public final class ComparisonWriter {

  static final String SCHEMA = "isnad.comparison/1";
  static final String VERSIONS_SCHEMA = "isnad.versions/1";

  private final JsonGenerator json;
  private final Article a;
  private final Article b;
  private final CodePoints pointsA;
  private final CodePoints pointsB;

  private ComparisonWriter(JsonGenerator json, Article a, Article b) {
    this.json = json;
    this.a = a;
    this.b = b;
    this.pointsA = CodePoints.of(a.text());
    this.pointsB = CodePoints.of(b.text());
  }

  /// Writes one comparison, and flushes; the stream stays open.
  public static void write(
      Comparison comparison, AnnotatedArticle a, AnnotatedArticle b, OutputStream out) {
    var json = ReportWriter.generator(out);
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    new ComparisonWriter(json, a.article(), b.article()).comparison(comparison);
    json.writeEndObject();
    end(json);
  }

  /// Writes what was changed from each version of an article to the next, and flushes.
  ///
  /// @param versions the article's versions, oldest first
  /// @param corrections one less than there are versions
  public static void writeVersions(
      List<AnnotatedArticle> versions, List<Comparison> corrections, OutputStream out) {
    var json = ReportWriter.generator(out);
    json.writeStartObject();
    json.writeStringProperty("schema", VERSIONS_SCHEMA);
    json.writeArrayPropertyStart("versions");
    versions.forEach(version -> {
      json.writeStartObject();
      article(json, version.article());
      json.writeEndObject();
    });
    json.writeEndArray();
    json.writeArrayPropertyStart("corrections");
    for (int i = 0; i < corrections.size(); i++) {
      var writer =
          new ComparisonWriter(json, versions.get(i).article(), versions.get(i + 1).article());
      json.writeStartObject();
      writer.comparison(corrections.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    end(json);
  }

  private static void end(JsonGenerator json) {
    json.writeRaw('\n');
    json.flush();
  }

  private static void article(JsonGenerator json, Article article) {
    json.writeStringProperty("article", article.id());
    json.writeStringProperty("uri", article.page().uri());
    json.writeStringProperty("sha256", article.page().sha256());
    Properties.text(json, "outlet", article.outlet());
    Properties.text(json, "published", article.published().map(Object::toString));
    Properties.text(json, "headline", article.headline().map(article::text));
  }

  private void comparison(Comparison comparison) {
    side("a", a, comparison.shareOfA());
    side("b", b, comparison.shareOfB());
    json.writeArrayPropertyStart("passages");
    comparison.passages().forEach(this::passage);
    json.writeEndArray();
  }

  private void side(String property, Article article, double share) {
    json.writeObjectPropertyStart(property);
    article(json, article);
    json.writeName("share");
    json.writeNumber(Math.round(share * 1000) / 1000.0);
    json.writeEndObject();
  }

  private void passage(ComparedPassage passage) {
    json.writeStartObject();
    json.writeStringProperty("kind", ReportWriter.name(passage.kind()));
    place("a", passage.a(), a, pointsA);
    place("b", passage.b(), b, pointsB);
    json.writeBooleanProperty("moved", passage.moved());
    json.writeStringProperty("attribution_change", ReportWriter.name(passage.attribution()));
    json.writeArrayPropertyStart("words");
    passage.changes().forEach(this::change);
    json.writeEndArray();
    json.writeArrayPropertyStart("numbers");
    passage.numbers().forEach(this::number);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void change(WordChange change) {
    json.writeStartObject();
    place("a", Optional.of(change.a()), a, pointsA);
    place("b", Optional.of(change.b()), b, pointsB);
    json.writeEndObject();
  }

  private void number(NumberChange number) {
    json.writeStartObject();
    place("a", Optional.of(number.a()), a, pointsA);
    place("b", Optional.of(number.b()), b, pointsB);
    json.writeStringProperty("before", plain(number.before()));
    json.writeStringProperty("after", plain(number.after()));
    json.writeEndObject();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void place(String property, Optional<Span> place, Article article, CodePoints points) {
    if (place.isEmpty()) {
      json.writeNullProperty(property);
      return;
    }
    json.writeObjectPropertyStart(property);
    json.writeName("span");
    json.writeArray(new int[] {points.start(place.get()), points.end(place.get())}, 0, 2);
    json.writeStringProperty("words", article.text(place.get()));
    json.writeEndObject();
  }
}
