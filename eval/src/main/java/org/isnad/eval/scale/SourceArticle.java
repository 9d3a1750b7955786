package org.isnad.eval.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a collection in JSON Lines.
record SourceArticle(String uri, String title, String text, String outlet, LocalDate published) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /// The articles of a file that have a text and a date.
  static List<SourceArticle> readAll(Path file) throws IOException {
    var all = new ArrayList<SourceArticle>();
    try (var lines = Files.lines(file)) {
      lines.map(MAPPER::readTree).forEach(line -> add(line, all));
    }
    return all;
  }

  private static void add(JsonNode line, List<SourceArticle> all) {
    var text = line.path("text").asString("");
    var published = line.path("published").asString("");
    if (!text.isBlank() && !published.isBlank()) {
      all.add(
          new SourceArticle(
              line.path("uri").asString(""),
              line.path("title").asString(""),
              text,
              line.path("outlet").asString(""),
              LocalDate.parse(published)));
    }
  }

  /// The text cut behind full stops.
  List<String> sentences() {
    return Arrays.asList(text.split("(?<=[.!\\u061F]) "));
  }

  SourceArticle at(String newUri, LocalDate day) {
    return new SourceArticle(newUri, title, text, outlet, day);
  }

  /// The line.
  String json() {
    var line = MAPPER.createObjectNode();
    line.put("uri", uri);
    line.put("title", title);
    line.put("text", text);
    line.put("published", published.toString());
    line.put("outlet", outlet);
    return MAPPER.writeValueAsString(line);
  }
}
