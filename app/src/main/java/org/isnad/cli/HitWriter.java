package org.isnad.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import org.isnad.export.Csv;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle.Language;
import org.isnad.rest.FoundJson;
import org.isnad.store.Search.Found;
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
                  Csv.cell(article.outlet().orElse("")),
                  Csv.cell(article.page().uri()),
                  Csv.cell(view.headline().orElse("")),
                  "%.3f".formatted(view.hit().score()))
              + "\r\n");
    }
    out.flush();
  }

  /// For programs; spans in code points of the page's text.
  void json(Found found, List<HitView> hits) {
    var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), stream);
    json.writeStartObject();
    json.writeNumberProperty("total", found.total());
    json.writeArrayPropertyStart("hits");
    for (var view : hits) {
      json.writeStartObject();
      FoundJson.hit(json, view.hit(), view.article());
      json.writeEndObject();
    }
    json.writeEndArray();
    FoundJson.facets(json, found.facets());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
