package org.isnad.export.report;

import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.EventCount;
import org.isnad.model.Mention;
import org.isnad.model.Relation;
import org.isnad.model.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the mentions, events and relations of one article.
final class EventWriter {

  private final JsonGenerator json;
  private final CodePoints points;
  private final EntityIds entities;
  private final String article;

  EventWriter(JsonGenerator json, CodePoints points, EntityIds entities, String article) {
    this.json = json;
    this.points = points;
    this.entities = entities;
    this.article = article;
  }

  void mention(Mention mention) {
    json.writeStartObject();
    span("span", mention.span());
    json.writeStringProperty("kind", ReportWriter.name(mention.kind()));
    span("head", mention.head());
    json.writeStringProperty("type", mention.type().name());
    Properties.text(json, "entity", entities.at(article, mention.span()));
    json.writeStringProperty("rule", mention.origin().rule());
    json.writeEndObject();
  }

  void event(Event event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    span("trigger", event.span());
    json.writeStringProperty("type", event.type());
    participants("actors", event.actors());
    participants("targets", event.targets());
    Properties.text(json, "place", event.place().flatMap(place -> entities.at(article, place)));
    Properties.text(json, "time", event.time().map(time -> time.value()));
    event.counts().stream()
        .findFirst()
        .ifPresentOrElse(
            count -> {
              json.writeName("count");
              json.writeNumber(count.best());
            },
            () -> json.writeNullProperty("count"));
    json.writeArrayPropertyStart("counts");
    event.counts().forEach(this::count);
    json.writeEndArray();
    json.writeStringProperty("polarity", ReportWriter.name(event.polarity()));
    json.writeStringProperty("modality", ReportWriter.name(event.modality()));
    Properties.text(json, "attribution", event.attribution());
    json.writeStringProperty("rule", event.origin().rule());
    json.writeEndObject();
  }

  private void count(EventCount count) {
    json.writeStartObject();
    span("span", count.span());
    json.writeStringProperty("role", count.role());
    json.writeName("best");
    json.writeNumber(count.best());
    json.writeName("low");
    json.writeNumber(count.low());
    json.writeName("high");
    json.writeNumber(count.high());
    Properties.text(json, "mod", count.mod());
    json.writeEndObject();
  }

  void relation(Relation relation) {
    json.writeStartObject();
    json.writeStringProperty("type", relation.type());
    Properties.text(json, "from", entities.at(article, relation.from()));
    Properties.text(json, "to", entities.at(article, relation.to()));
    span("from_span", relation.from());
    span("to_span", relation.to());
    span("evidence", relation.span());
    Properties.text(json, "role", relation.role());
    Properties.text(json, "time", relation.time().map(time -> time.value()));
    json.writeBooleanProperty("stated", relation.stated());
    json.writeBooleanProperty("former", relation.former());
    Properties.text(json, "attribution", relation.attribution());
    json.writeStringProperty("rule", relation.origin().rule());
    json.writeEndObject();
  }

  /// The entities among the participants, and where all of them stand.
  private void participants(String property, List<Span> spans) {
    json.writeArrayPropertyStart(property);
    spans.stream()
        .flatMap(span -> entities.at(article, span).stream())
        .distinct()
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart(property.substring(0, property.length() - 1) + "_spans");
    spans.forEach(this::write);
    json.writeEndArray();
  }

  private void span(String property, Span span) {
    json.writeName(property);
    write(span);
  }

  private void write(Span span) {
    json.writeArray(new int[] {points.start(span), points.end(span)}, 0, 2);
  }
}
