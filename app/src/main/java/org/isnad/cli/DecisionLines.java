package org.isnad.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.isnad.store.Decision;
import org.isnad.store.Decision.Signature;
import org.isnad.store.LibraryReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints decisions of persons, with the stories in which their articles now stand.
///
/// @param reader of the library after them
/// @param words of the user's language
record DecisionLines(LibraryReader reader, ResourceBundle words) {

  /// The forms of decisions.
  enum Format {
    text,
    json
  }

  void print(List<Decision> decisions, Format format, OutputStream out) {
    switch (format) {
      case text -> text(decisions, out);
      case json -> json(decisions, out);
    }
  }

  private void text(List<Decision> decisions, OutputStream stream) {
    var out = Streams.printer(stream);
    for (var decision : decisions) {
      out.printf(
          words.getString("decision." + name(decision)) + "%n",
          decision.number(),
          decision.by().made(),
          String.join(" ", decision.one()),
          String.join(" ", decision.other()),
          told(decision.by()));
      stories(decision).forEach(story -> out.println("  " + story));
    }
    if (decisions.isEmpty()) {
      out.println(words.getString("no-decisions"));
    }
    out.flush();
  }

  /// Who decided, and why, as far as it was said.
  private static String told(Signature by) {
    return by.why().isBlank() ? by.who() : by.who() + ": " + by.why();
  }

  private static String name(Decision decision) {
    return decision.kind().name().toLowerCase(Locale.ROOT);
  }

  private TreeSet<String> stories(Decision decision) {
    var stories = new TreeSet<String>();
    if (decision.kind().isOfNames()) {
      return stories;
    }
    decision.one().forEach(article -> stories.addAll(reader.storiesLike(article, 1)));
    decision.other().forEach(article -> stories.addAll(reader.storiesLike(article, 1)));
    return stories;
  }

  private void json(List<Decision> decisions, OutputStream stream) {
    var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), stream);
    json.writeStartObject();
    json.writeArrayPropertyStart("decisions");
    for (var decision : decisions) {
      json.writeStartObject();
      json.writeNumberProperty("number", decision.number());
      json.writeStringProperty("kind", name(decision));
      json.writeStringProperty("made", decision.by().made().toString());
      json.writeStringProperty("who", decision.by().who());
      json.writeStringProperty("why", decision.by().why());
      strings(json, "one", decision.one());
      strings(json, "other", decision.other());
      strings(json, "stories", stories(decision));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void strings(JsonGenerator json, String property, Iterable<String> values) {
    json.writeArrayPropertyStart(property);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
