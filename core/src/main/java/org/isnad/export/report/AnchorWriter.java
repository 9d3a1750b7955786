package org.isnad.export.report;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Anchor;
import org.isnad.model.Report;
import tools.jackson.core.JsonGenerator;

/// Writes places in articles, in code points of their pages.
final class AnchorWriter {

  private final JsonGenerator json;
  private final Map<String, CodePoints> points = new HashMap<>();

  AnchorWriter(JsonGenerator json, Report report) {
    this.json = json;
    for (var read : report.pages()) {
      var ofPage = CodePoints.of(read.page().text());
      read.articles().forEach(annotated -> points.put(annotated.article().id(), ofPage));
    }
  }

  /// The properties of an anchor, into the object that is open.
  void place(Anchor anchor) {
    var counter = points.getOrDefault(anchor.article(), CodePoints.of(""));
    json.writeStringProperty("article", anchor.article());
    json.writeName("span");
    var span = new int[] {counter.start(anchor.span()), counter.end(anchor.span())};
    json.writeArray(span, 0, 2);
  }
}
