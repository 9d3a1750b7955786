package org.isnad.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle.Language;
import org.isnad.model.Span;
import org.isnad.store.Search.Found;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints what a search found.
final class HitWriter {

  private static final String BOLD = "\033[1m";
  private static final String MATCH = "\033[1;33m";
  private static final String PLAIN = "\033[0m";

  private final OutputStream stream;
  private final Bidi bidi;
  private final boolean colour;

  HitWriter(OutputStream stream, boolean arabic, boolean colour) {
    this.stream = stream;
    this.bidi = new Bidi(arabic ? Language.AR : Language.EN);
    this.colour = colour;
  }

  /// For people: number, day, outlet, headline, and the words around the matches.
  void text(Found found, List<HitView> hits, int from, ResourceBundle words) {
    var out = Streams.printer(stream);
    out.printf(words.getString("found") + "%n", found.total());
    int number = from;
    for (var view : hits) {
      number++;
      var article = view.article();
      out.printf(
          "%n%d. %s  %s  %s%n   %s%s%s%n   %s%n",
          number,
          article.published().map(Object::toString).orElse("-"),
          article.outlet().map(bidi::isolate).orElse("-"),
          article.id(),
          colour ? BOLD : "",
          view.headline().map(bidi::isolate).orElse("-"),
          colour ? PLAIN : "",
          bidi.isolate(marked(view)));
    }
    found
        .facets()
        .forEach((facet, values) -> {
          out.printf("%n%s%n", facet);
          values.forEach(v -> out.printf("  %6d  %s%n", v.articles(), bidi.isolate(v.value())));
        });
    out.flush();
  }

  /// The snippet with its matches between marks; colours are added by the terminal's own means.
  private String marked(HitView view) {
    var text = view.article().text();
    var snippet = view.snippet();
    var marked = new StringBuilder();
    int at = snippet.start();
    for (var match : view.matches(snippet)) {
      if (match.start() >= at) {
        marked.append(text, at, match.start()).append('[');
        marked.append(text, match.start(), match.end()).append(']');
        at = match.end();
      }
    }
    return marked.append(text, at, snippet.end()).toString();
  }

  /// For spreadsheets, as RFC 4180 has it.
  void csv(List<HitView> hits) {
    PrintWriter out = Streams.printer(stream);
    out.print("article,date,outlet,uri,headline,score\r\n");
    for (var view : hits) {
      var article = view.article();
      out.print(
          String.join(
                  ",",
                  article.id(),
                  article.published().map(Object::toString).orElse(""),
                  cell(article.outlet().orElse("")),
                  cell(article.page().uri()),
                  cell(view.headline().orElse("")),
                  "%.3f".formatted(view.hit().score()))
              + "\r\n");
    }
    out.flush();
  }

  /// A cell that no spreadsheet takes for a formula.
  static String cell(String value) {
    var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  /// For programs; spans in code points of the page's text.
  void json(Found found, List<HitView> hits) {
    var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), stream);
    json.writeStartObject();
    json.writeNumberProperty("total", found.total());
    json.writeArrayPropertyStart("hits");
    hits.forEach(view -> hit(json, view));
    json.writeEndArray();
    json.writeObjectPropertyStart("facets");
    found
        .facets()
        .forEach((facet, values) -> {
          json.writeArrayPropertyStart(facet);
          for (var value : values) {
            json.writeStartObject();
            json.writeStringProperty("value", value.value());
            json.writeNumberProperty("articles", value.articles());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void hit(JsonGenerator json, HitView view) {
    var article = view.article();
    json.writeStartObject();
    json.writeStringProperty("article", article.id());
    json.writeStringProperty("uri", article.page().uri());
    json.writeName("published");
    json.writePOJO(article.published().map(Object::toString).orElse(null));
    json.writeName("outlet");
    json.writePOJO(article.outlet().orElse(null));
    json.writeName("headline");
    json.writePOJO(view.headline().orElse(null));
    json.writeNumberProperty("score", view.hit().score());
    json.writeStringProperty("snippet", view.snippet().of(article.text()));
    json.writeArrayPropertyStart("matches");
    for (var match : view.hit().matches()) {
      span(json, article.text(), match);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, String text, Span span) {
    int start = text.codePointCount(0, span.start());
    int end = start + text.codePointCount(span.start(), span.end());
    json.writeArray(new int[] {start, end}, 0, 2);
  }
}
