package org.isnad.room;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Span;
import org.isnad.room.Correction.Wrong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Corrections as test cases that `isnad eval` runs: of each a page with the sentence and its
/// headline, and a key that says what a right reading finds there in the layer that was corrected.
///
/// What else is found in the sentence is taken to be right.
public final class CorrectionCases {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String FOLDER = "corrections/";

  private final Room room;

  /// The cases of a room.
  public CorrectionCases(Room room) {
    this.room = room;
  }

  /// Whether a correction can become one.
  public static boolean isKeyed(Correction correction) {
    return Correctable.KEYED.containsKey(correction.at().layer());
  }

  /// Something that a right reading finds.
  private record Item(Span span, String value) {}

  /// The page of a case, read.
  ///
  /// @param at where in its text the corrected words stand
  private record Case(Correction correction, String page, AnnotatedArticle read, int at) {}

  /// Writes corrections as a folder in a ZIP file; those that cannot become cases are left out.
  public void write(List<Correction> corrections, OutputStream out) throws IOException {
    var cases = corrections.stream().flatMap(one -> read(one).stream()).toList();
    try (var zip = new ZipOutputStream(out)) {
      var pages = new StringBuilder();
      for (var one : cases) {
        pages.append(one.page).append('\n');
        put(zip, "keys/" + name(one.correction) + ".json", key(one));
      }
      put(zip, "pages/corrections.jsonl", pages.toString());
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    var entry = new ZipEntry(FOLDER + name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String name(Correction correction) {
    return "correction-" + correction.id();
  }

  private Optional<Case> read(Correction correction) {
    if (!isKeyed(correction)) {
      return Optional.empty();
    }
    return room.article(correction.article())
        .map(room.desk()::complete)
        .filter(article -> article.article().page().sha256().equals(correction.sha256()))
        .flatMap(article -> read(correction, article));
  }

  private Optional<Case> read(Correction correction, AnnotatedArticle article) {
    var at = correction.at();
    var span = Corrections.span(article, at.start(), at.end());
    var sentence = Corrections.sentence(article, span).span();
    var words = article.article().text(sentence);
    var page = page(correction, article, words);
    return room.desk().read(page.getBytes(StandardCharsets.UTF_8)).pages().stream()
        .flatMap(read -> read.articles().stream())
        .findFirst()
        .filter(read -> read.article().text().contains(words))
        .map(read -> {
          int start = read.article().text().lastIndexOf(words);
          return new Case(correction, page, read, start + span.start() - sentence.start());
        });
  }

  private static String page(Correction correction, AnnotatedArticle article, String sentence) {
    var whole = article.article();
    return json(json -> {
      json.writeStringProperty("uri", name(correction));
      whole.headline().ifPresent(line -> json.writeStringProperty("title", whole.text(line)));
      whole.published().ifPresent(day -> json.writeStringProperty("published", day.toString()));
      whole.outlet().ifPresent(outlet -> json.writeStringProperty("outlet", outlet));
      json.writeStringProperty("text", sentence);
    });
  }

  private String key(Case one) {
    var layer = one.correction.at().layer();
    var text = one.read.article().text();
    return json(json -> {
      json.writeArrayPropertyStart(layer);
      for (var item : items(one)) {
        json.writeStartObject();
        json.writeName("span");
        int start = text.codePointCount(0, item.span.start());
        int end = start + text.codePointCount(item.span.start(), item.span.end());
        json.writeArray(new int[] {start, end}, 0, 2);
        value(json, layer, item.value);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private static void value(JsonGenerator json, String layer, String value) {
    var name = Correctable.KEYED.getOrDefault(layer, "value");
    if (layer.equals("quantities")) {
      json.writeNumberProperty(name, new BigDecimal(value));
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /// What is found, with what is wrong taken out and what is right put in.
  private List<Item> items(Case one) {
    var layer = one.correction.at().layer();
    var items = new ArrayList<Item>();
    for (Annotation found : one.read.layerOrNone(Correctable.layer(layer))) {
      items.add(new Item(found.span(), Correctable.value(found)));
    }
    if (one.correction.wrong() != Wrong.MISSING) {
      items.removeIf(item -> item.span.overlaps(there(one)));
    }
    right(one)
        .ifPresent(right -> {
          items.removeIf(item -> item.span.overlaps(right.span));
          items.add(right);
        });
    items.sort((a, b) -> a.span.compareTo(b.span));
    return items;
  }

  private static Optional<Item> right(Case one) {
    var right = one.correction.right();
    var found = one.correction.found().value();
    return switch (one.correction.wrong()) {
      case EXTRA, KIND -> Optional.empty();
      case BORDERS -> place(one, right.words()).map(span -> new Item(span, found));
      case TYPE, VALUE -> Optional.of(new Item(there(one), right.value()));
      case MISSING -> place(one, right.words()).map(span -> new Item(span, right.value()));
    };
  }

  /// Where the corrected words stand.
  private static Span there(Case one) {
    return new Span(one.at, one.at + one.correction.at().words().length());
  }

  /// Where words stand that are right: nearest to those that are corrected.
  private static Optional<Span> place(Case one, String words) {
    var text = one.read.article().text();
    var places = new ArrayList<Span>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(new Span(at, at + words.length()));
    }
    return places.stream().min(Comparator.comparingInt(s -> Math.abs(s.start() - one.at)));
  }

  private static String json(Consumer<JsonGenerator> properties) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }
}
