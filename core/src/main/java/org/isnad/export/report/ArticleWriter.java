package org.isnad.export.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Layer;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Name;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import tools.jackson.core.JsonGenerator;

/// Writes one article with its layers.
final class ArticleWriter {

  private final JsonGenerator json;
  private final CodePoints points;
  private final AnnotatedArticle annotated;
  private final Article article;
  private final EntityIds entities;

  ArticleWriter(
      JsonGenerator json, CodePoints points, EntityIds entities, AnnotatedArticle annotated) {
    this.json = json;
    this.points = points;
    this.entities = entities;
    this.annotated = annotated;
    this.article = annotated.article();
  }

  void write() {
    json.writeStartObject();
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("language", article.page().language());
    header();
    each(Layer.DEOBFUSCATIONS, "deobfuscations", d -> json.writeStringProperty("plain", d.plain()));
    each(Layer.NAMES, "names", this::name);
    var events = new EventWriter(json, points, entities, article.id());
    array(
        "mentions",
        annotated.layerOrNone(Layer.MENTIONS).stream()
            .filter(m -> m.kind() != Kind.NAME || m.nested())
            .toList(),
        events::mention);
    each(Layer.TIMES, "times", this::time);
    each(Layer.QUANTITIES, "quantities", this::quantity);
    array("attributions", annotated.layerOrNone(Layer.ATTRIBUTIONS), this::attribution);
    array("events", annotated.layerOrNone(Layer.EVENTS), events::event);
    array("relations", annotated.layerOrNone(Layer.RELATIONS), events::relation);
    array("failures", annotated.failures(), failure -> FailureWriter.write(json, failure));
    json.writeEndObject();
  }

  private void header() {
    span("headline", article.headline());
    spans("headline_duplicates", article.headlineDuplicates());
    article
        .published()
        .ifPresentOrElse(
            date -> {
              json.writeObjectPropertyStart("published");
              span("span", article.dateline());
              json.writeStringProperty("value", date.toString());
              json.writeEndObject();
            },
            () -> json.writeNullProperty("published"));
    span("section", article.section());
    span("byline", article.byline());
    article
        .credit()
        .ifPresentOrElse(
            credit -> {
              json.writeObjectPropertyStart("credit");
              span("span", credit.span());
              json.writeArrayPropertyStart("outlets");
              credit.outlets().forEach(json::writeString);
              json.writeEndArray();
              json.writeEndObject();
            },
            () -> json.writeNullProperty("credit"));
    Properties.text(json, "outlet", article.outlet());
    spans("keywords", article.keywords());
    spans("related", article.related());
    spans("body", article.body());
    json.writeArrayPropertyStart("furniture");
    article
        .furniture()
        .forEach(piece -> {
          json.writeStartObject();
          span("span", piece.span());
          json.writeStringProperty("role", piece.role());
          json.writeStringProperty("rule", piece.origin().rule());
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private <T extends Annotation> void each(Layer<T> layer, String property, Consumer<T> rest) {
    json.writeArrayPropertyStart(property);
    for (var annotation : annotated.layerOrNone(layer)) {
      json.writeStartObject();
      span("span", annotation.span());
      rest.accept(annotation);
      rule(annotation);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private <T> void array(String property, List<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(property);
    items.forEach(write);
    json.writeEndArray();
  }

  private void rule(Annotation annotation) {
    json.writeStringProperty("rule", annotation.origin().rule());
  }

  private void name(Name name) {
    json.writeStringProperty("type", name.type().name());
    json.writeStringProperty("key", name.key());
    Properties.text(json, "entity", entities.at(article.id(), name.span()));
  }

  private void time(Timex3 time) {
    json.writeStringProperty("type", time.type().name());
    json.writeStringProperty("value", time.value());
    Properties.text(json, "mod", time.mod());
  }

  private void quantity(Quantity quantity) {
    json.writeName("value");
    json.writeNumber(quantity.value());
    json.writeName("low");
    json.writeNumber(quantity.low());
    json.writeName("high");
    json.writeNumber(quantity.high());
    Properties.text(json, "mod", quantity.mod());
    Properties.text(json, "unit", quantity.unit());
    Properties.text(json, "counts", quantity.counts());
  }

  private void attribution(Attribution attribution) {
    json.writeStartObject();
    json.writeStringProperty("id", attribution.id());
    span("cue", attribution.cue());
    span("source", attribution.source());
    json.writeStringProperty("source_name", attribution.sourceName());
    Properties.text(
        json, "source_entity", attribution.source().flatMap(s -> entities.about(annotated, s)));
    span("addressee", attribution.addressee());
    span("content", attribution.content());
    json.writeBooleanProperty("direct", attribution.direct());
    json.writeBooleanProperty("anonymous", attribution.anonymous());
    json.writeStringProperty("polarity", ReportWriter.name(attribution.polarity()));
    json.writeStringProperty("evidence", ReportWriter.name(attribution.evidence()));
    json.writeNumberProperty("strength", attribution.strength());
    json.writeBooleanProperty("distanced", attribution.distanced());
    json.writeArrayPropertyStart("chain");
    attribution.chain().forEach(link -> json.writeString(link.name()));
    json.writeEndArray();
    Properties.text(json, "parent", attribution.parent());
    rule(attribution);
    json.writeEndObject();
  }

  private void span(String property, Optional<Span> span) {
    span.ifPresentOrElse(s -> span(property, s), () -> json.writeNullProperty(property));
  }

  private void span(String property, Span span) {
    json.writeName(property);
    write(span);
  }

  private void spans(String property, List<Span> spans) {
    json.writeArrayPropertyStart(property);
    spans.forEach(this::write);
    json.writeEndArray();
  }

  private void write(Span span) {
    json.writeArray(new int[] {points.start(span), points.end(span)}, 0, 2);
  }
}
