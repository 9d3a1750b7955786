package org.isnad.export.report;

import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.export.ReasonWords;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Report;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Root;
import org.isnad.model.Story;
import tools.jackson.core.JsonGenerator;

/// Writes what holds between the pages: reuse, stories, claims, roots, conflicts.
final class LinksWriter {

  private final JsonGenerator json;
  private final Report report;
  private final AnchorWriter anchors;
  private final ReasonWords words = new ReasonWords(Locale.ENGLISH);

  LinksWriter(JsonGenerator json, AnchorWriter anchors, Report report) {
    this.json = json;
    this.anchors = anchors;
    this.report = report;
  }

  void write() {
    array("reuse", report.reuse(), this::reuse);
    array("stories", report.stories(), this::story);
    array("claims", report.claims(), this::claim);
    roots();
    array("conflicts", report.conflicts(), this::conflict);
  }

  void roots() {
    array("roots", report.roots(), this::root);
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

  private void reuse(ReuseAlignment alignment) {
    anchor("a", alignment.a());
    anchor("b", alignment.b());
    json.writeStringProperty("kind", ReportWriter.name(alignment.kind()));
    json.writeName("score");
    json.writeNumber(Math.round(alignment.score() * 1000) / 1000.0);
    alignment
        .direction()
        .ifPresentOrElse(
            d -> json.writeStringProperty("direction", ReportWriter.name(d)),
            () -> json.writeNullProperty("direction"));
    json.writeBooleanProperty("lost_attribution", alignment.lostAttribution());
    json.writeStringProperty("attribution_change", ReportWriter.name(alignment.change()));
    json.writeStringProperty("rule", alignment.origin().rule());
  }

  private void story(Story story) {
    json.writeStringProperty("id", story.id());
    json.writeStringProperty("title", story.title());
    Properties.strings(json, "articles", story.articles());
  }

  private void claim(Claim claim) {
    json.writeStringProperty("id", claim.id());
    json.writeArrayPropertyStart("support");
    for (var support : claim.support()) {
      json.writeStartObject();
      anchors.place(support.anchor());
      support
          .attribution()
          .ifPresentOrElse(
              id -> json.writeStringProperty("attribution", id),
              () -> json.writeNullProperty("attribution"));
      json.writeEndObject();
    }
    json.writeEndArray();
    Properties.strings(json, "roots", claim.roots());
    json.writeStringProperty("status", ReportWriter.name(claim.status()));
    Properties.strings(json, "why", words.lines(claim.why()));
  }

  private void root(Root root) {
    json.writeStringProperty("id", root.id());
    json.writeStringProperty("name", root.name());
    json.writeBooleanProperty("anonymous", root.anonymous());
    Properties.strings(json, "via", root.via());
    Properties.strings(json, "articles", root.articles());
  }

  private void conflict(Conflict conflict) {
    json.writeStringProperty("kind", conflict.kind());
    Properties.strings(json, "claims", conflict.claims());
    Properties.strings(json, "values", conflict.values());
  }

  private void anchor(String property, Anchor anchor) {
    json.writeObjectPropertyStart(property);
    anchors.place(anchor);
    json.writeEndObject();
  }
}
