package org.isnad.export.report;

import java.util.List;
import java.util.Locale;
import org.isnad.export.ReasonWords;
import org.isnad.export.ReportIndex;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Reach;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Support;
import tools.jackson.core.JsonGenerator;

/// Writes all that is known of one claim into the object that is open.
final class ClaimWriter {

  private final JsonGenerator json;
  private final AnchorWriter anchors;
  private final ReportIndex index;
  private final Report report;
  private final ReasonWords words = new ReasonWords(Locale.ENGLISH);

  ClaimWriter(JsonGenerator json, AnchorWriter anchors, ReportIndex index, Report report) {
    this.json = json;
    this.anchors = anchors;
    this.index = index;
    this.report = report;
  }

  void write(Claim claim) {
    json.writeStringProperty("id", claim.id());
    json.writeStringProperty("status", ReportWriter.name(claim.status()));
    StoryWriter.reach(json, Reach.of(claim, report.media()));
    json.writeArrayPropertyStart("places");
    claim.support().forEach(this::place);
    json.writeEndArray();
    json.writeArrayPropertyStart("roots");
    index.roots(claim).forEach(this::root);
    json.writeEndArray();
    Properties.strings(json, "why", words.lines(claim.why()));
    json.writeArrayPropertyStart("conflicts");
    index.conflicts(claim).forEach(this::conflict);
    json.writeEndArray();
  }

  private void place(Support support) {
    json.writeStartObject();
    anchors.place(support.anchor());
    json.writeStringProperty("words", index.words(support.anchor()));
    var article = index.article(support.anchor().article()).map(annotated -> annotated.article());
    Properties.text(json, "outlet", article.flatMap(one -> one.outlet()));
    Properties.text(
        json, "published", article.flatMap(one -> one.published()).map(Object::toString));
    Properties.text(json, "attribution", support.attribution());
    var said = index.attribution(support);
    Properties.text(json, "polarity", said.map(Attribution::polarity).map(ReportWriter::name));
    json.writeBooleanProperty("direct", said.map(Attribution::direct).orElse(false));
    json.writeBooleanProperty("distanced", said.map(Attribution::distanced).orElse(false));
    json.writeArrayPropertyStart("chain");
    said.map(Attribution::chain).orElse(List.of()).forEach(this::link);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void link(ChainLink link) {
    json.writeStartObject();
    json.writeStringProperty("name", link.name());
    json.writeStringProperty("kind", ReportWriter.name(link.kind()));
    json.writeBooleanProperty("anonymous", link.anonymous());
    json.writeEndObject();
  }

  private void root(Root root) {
    json.writeStartObject();
    json.writeStringProperty("id", root.id());
    json.writeStringProperty("name", root.name());
    json.writeBooleanProperty("anonymous", root.anonymous());
    Properties.strings(json, "via", root.via());
    json.writeEndObject();
  }

  private void conflict(Conflict conflict) {
    json.writeStartObject();
    json.writeStringProperty("kind", conflict.kind());
    Properties.strings(json, "claims", conflict.claims());
    Properties.strings(json, "values", conflict.values());
    json.writeEndObject();
  }
}
