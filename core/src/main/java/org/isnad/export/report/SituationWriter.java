package org.isnad.export.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.export.ReasonWords;
import org.isnad.model.Anchor;
import org.isnad.model.Entity;
import org.isnad.model.EventCount;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Period;
import org.isnad.model.Situation.Rate;
import tools.jackson.core.JsonGenerator;

/// Writes the entities and the situation they add up to.
final class SituationWriter {

  private final JsonGenerator json;
  private final AnchorWriter anchors;
  private final ReasonWords words = new ReasonWords(Locale.ENGLISH);

  SituationWriter(JsonGenerator json, AnchorWriter anchors) {
    this.json = json;
    this.anchors = anchors;
  }

  void entity(Entity entity) {
    json.writeStartObject();
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("type", entity.type().name());
    json.writeObjectPropertyStart("name");
    json.writeStringProperty("ar", entity.arabic());
    json.writeStringProperty("en", entity.english());
    json.writeEndObject();
    Properties.strings(json, "aliases", entity.aliases());
    Properties.text(json, "known", entity.known());
    Properties.text(json, "wikidata", entity.wikidata());
    json.writeName("confidence");
    json.writeNumber(Math.round(entity.confidence() * 100) / 100.0);
    Properties.strings(json, "why", words.steps(entity.why()));
    Properties.strings(json, "maybe_same", entity.maybeSame());
    array("mentions", entity.mentions(), anchors::place);
    json.writeEndObject();
  }

  void situation(Situation situation) {
    json.writeObjectPropertyStart("situation");
    Properties.text(json, "as_of", situation.asOf().map(Object::toString));
    array(
        "actors",
        situation.actors(),
        actor -> {
          json.writeStringProperty("entity", actor.entity());
          json.writeNumberProperty("acts", actor.acts());
          json.writeNumberProperty("suffers", actor.suffers());
          json.writeNumberProperty("articles", actor.articles());
        });
    array("relations", situation.relations(), this::edge);
    array("timeline", situation.timeline(), this::entry);
    array("rates", situation.rates(), this::rate);
    array(
        "responsibilities",
        situation.responsibilities(),
        said -> {
          json.writeStringProperty("claimant", said.claimant());
          Properties.text(json, "entry", said.entry());
          json.writeBooleanProperty("denied", said.denied());
          anchor("words", said.words());
        });
    json.writeEndObject();
  }

  private void edge(Edge edge) {
    json.writeStringProperty("type", edge.type());
    json.writeStringProperty("from", edge.from());
    json.writeStringProperty("to", edge.to());
    Properties.text(json, "role", edge.role());
    json.writeBooleanProperty("stated", edge.stated());
    json.writeBooleanProperty("former", edge.former());
    Properties.strings(json, "times", edge.times());
    array("evidence", edge.evidence(), anchors::place);
    Properties.strings(json, "roots", edge.roots());
  }

  private void entry(Entry entry) {
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("type", entry.type());
    Properties.strings(json, "actors", entry.actors());
    Properties.strings(json, "targets", entry.targets());
    Properties.text(json, "place", entry.place());
    Properties.text(json, "time", entry.time());
    Properties.text(json, "not_after", entry.notAfter().map(Object::toString));
    array("counts", entry.counts(), this::count);
    json.writeStringProperty("polarity", ReportWriter.name(entry.polarity()));
    json.writeStringProperty("modality", ReportWriter.name(entry.modality()));
    array(
        "members",
        entry.members(),
        member -> {
          json.writeStringProperty("article", member.article());
          json.writeStringProperty("event", member.event());
        });
    Properties.strings(json, "roots", entry.roots());
    json.writeStringProperty("status", ReportWriter.name(entry.status()));
    Properties.strings(json, "maybe_same", entry.maybeSame());
    anchor("words", entry.words());
  }

  private void count(EventCount count) {
    json.writeStringProperty("role", count.role());
    number("best", count.best());
    number("low", count.low());
    number("high", count.high());
    Properties.text(json, "mod", count.mod());
  }

  private void rate(Rate rate) {
    json.writeStringProperty("type", rate.type());
    Properties.strings(json, "actors", rate.actors());
    Properties.strings(json, "targets", rate.targets());
    array("periods", rate.periods(), this::period);
    Properties.strings(json, "changes", rate.changes().stream().map(Object::toString).toList());
  }

  private void period(Period period) {
    json.writeStringProperty("from", period.from().toString());
    json.writeStringProperty("to", period.to().toString());
    number("best", period.best());
    number("low", period.low());
    period
        .high()
        .ifPresentOrElse(high -> number("high", high), () -> json.writeNullProperty("high"));
    Properties.text(json, "mod", period.mod());
    json.writeStringProperty("entry", period.entry());
  }

  private void anchor(String property, Anchor anchor) {
    json.writeObjectPropertyStart(property);
    anchors.place(anchor);
    json.writeEndObject();
  }

  private void number(String property, BigDecimal value) {
    json.writeName(property);
    json.writeNumber(value);
  }

  private <T> void array(String property, Iterable<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(property);
    for (var item : items) {
      json.writeStartObject();
      write.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
