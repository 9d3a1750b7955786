package org.isnad.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.export.ReasonWords;
import org.isnad.export.SituationView;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.Entity;
import org.isnad.model.Report;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;
import org.isnad.situation.Portrait;
import org.isnad.situation.Portrait.Form;
import tools.jackson.core.JsonGenerator;

/// Writes what a report tells of one entity; others stand there with their names, and words with
/// their place, so that it can be read without the report.
final class PortraitJson {

  private static final ReasonWords WORDS = new ReasonWords(Locale.ENGLISH);

  private final SituationView view;

  PortraitJson(Report report) {
    this.view = new SituationView(report, Locale.ROOT);
  }

  void write(JsonGenerator json, Portrait portrait) {
    var entity = portrait.entity();
    names(json, entity);
    json.writeStringProperty("type", entity.type().name());
    Json.text(json, "known", entity.known());
    Json.text(json, "wikidata", entity.wikidata());
    json.writeNumberProperty("confidence", entity.confidence());
    Json.texts(json, "why", WORDS.steps(entity.why()));
    Json.objects(json, "forms", portrait.forms(), form -> form(json, form));
    parties(json, "maybe_same", entity.maybeSame());
    Json.objects(json, "relations", portrait.ties(), tie -> tie(json, tie));
    Json.objects(json, "acts", portrait.acts(), entry -> entry(json, entry));
    Json.objects(json, "suffers", portrait.suffers(), entry -> entry(json, entry));
    Json.objects(json, "said", portrait.said(), claim -> claim(json, claim));
    Json.objects(json, "about", portrait.about(), claim -> claim(json, claim));
    Json.objects(json, "mentions", entity.mentions(), place -> place(json, place));
  }

  private static void names(JsonGenerator json, Entity entity) {
    json.writeStringProperty("arabic", entity.arabic());
    json.writeStringProperty("english", entity.english());
  }

  private static void form(JsonGenerator json, Form form) {
    json.writeStringProperty("words", form.words());
    json.writeStringProperty("kind", form.kind().name());
    json.writeNumberProperty("mentions", form.mentions());
    json.writeNumberProperty("articles", form.articles());
    Json.texts(json, "rules", form.rules());
    json.writeStringProperty("why", form.why().map(WORDS::line).orElse(""));
  }

  private void parties(JsonGenerator json, String property, List<String> ids) {
    var entities = ids.stream().flatMap(id -> view.entity(id).stream()).toList();
    Json.objects(json, property, entities, entity -> names(json, entity));
  }

  private void party(JsonGenerator json, String property, String id) {
    json.writeObjectPropertyStart(property);
    view.entity(id).ifPresent(entity -> names(json, entity));
    json.writeEndObject();
  }

  private void tie(JsonGenerator json, Edge edge) {
    json.writeStringProperty("type", edge.type());
    party(json, "from", edge.from());
    party(json, "to", edge.to());
    Json.text(json, "role", edge.role());
    json.writeBooleanProperty("stated", edge.stated());
    json.writeBooleanProperty("former", edge.former());
    Json.texts(json, "times", edge.times());
    Json.objects(json, "evidence", edge.evidence(), place -> place(json, place));
  }

  private void entry(JsonGenerator json, Entry entry) {
    json.writeStringProperty("type", entry.type());
    parties(json, "actors", entry.actors());
    parties(json, "targets", entry.targets());
    parties(json, "place", entry.place().stream().toList());
    Json.text(json, "time", entry.time());
    Json.text(json, "not_after", entry.notAfter().map(Object::toString));
    json.writeStringProperty("polarity", entry.polarity().name());
    json.writeStringProperty("modality", entry.modality().name());
    json.writeStringProperty("status", entry.status().name());
    Json.objects(json, "words", List.of(entry.words()), place -> place(json, place));
  }

  private void claim(JsonGenerator json, Claim claim) {
    json.writeStringProperty("id", claim.id());
    json.writeStringProperty("status", claim.status().name());
    var places = claim.support().stream().map(support -> support.anchor()).toList();
    Json.objects(json, "words", places, place -> place(json, place));
  }

  private void place(JsonGenerator json, Anchor place) {
    json.writeStringProperty("article", place.article());
    Optional<String> text = view.article(place.article()).map(a -> a.article().page().text());
    text.ifPresent(whole -> {
      json.writeName("span");
      Json.span(json, whole, place.span());
      json.writeStringProperty("words", place.span().of(whole));
    });
  }
}
