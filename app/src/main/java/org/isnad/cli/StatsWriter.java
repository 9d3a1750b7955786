package org.isnad.cli;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.isnad.export.csv.CsvTable;
import org.isnad.export.text.Bidi;
import org.isnad.model.ClaimStatus;
import org.isnad.rest.FoundJson;
import org.isnad.store.LinkCounts;
import org.isnad.store.Search.Found;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints how much a library holds.
///
/// @param pages how many
/// @param articles how many
/// @param bytes that it takes on disk
/// @param links what holds between the articles
/// @param found the commonest values of each facet
record StatsWriter(long pages, long articles, long bytes, LinkCounts links, Found found) {

  private static final double MEGABYTE = 1024 * 1024;

  /// The numbers of what holds between articles, by name.
  private Map<String, Long> numbers() {
    var numbers = new LinkedHashMap<String, Long>();
    numbers.put("stories", links.stories());
    numbers.put("stories-of-several", links.ofSeveral());
    numbers.put("claims", links.allClaims());
    for (var status : ClaimStatus.values()) {
      numbers.put("claims-" + StoryLines.name(status), links.claims().getOrDefault(status, 0L));
    }
    numbers.put("reuse-pairs", links.pairs());
    numbers.put("conflicts", links.conflicts());
    numbers.put("decisions", links.decisions());
    return numbers;
  }

  /// For people.
  void text(ResourceBundle words, Bidi bidi, OutputStream stream) {
    var out = Streams.printer(stream);
    out.printf(words.getString("stats") + "%n", pages, articles, bytes / MEGABYTE);
    out.println();
    numbers()
        .forEach(
            (name, number) -> out.printf("  %,9d  %s%n", number, words.getString("stats." + name)));
    found
        .facets()
        .forEach((facet, values) -> {
          out.printf("%n%s%n", facet);
          values.forEach(v -> out.printf("  %,9d  %s%n", v.articles(), bidi.isolate(v.value())));
        });
    out.flush();
  }

  /// For spreadsheets.
  void csv(Appendable out) {
    var table = new CsvTable(out, "group", "value", "count");
    table.row("library", "pages", pages);
    table.row("library", "articles", articles);
    table.row("library", "bytes", bytes);
    numbers().forEach((name, number) -> table.row("library", name, number));
    found
        .facets()
        .forEach((facet, values) ->
            values.forEach(value -> table.row(facet, value.value(), value.articles())));
  }

  /// For programs.
  void json(OutputStream out) {
    var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeNumberProperty("pages", pages);
    json.writeNumberProperty("articles", articles);
    json.writeNumberProperty("bytes", bytes);
    numbers().forEach((name, number) -> json.writeNumberProperty(name.replace('-', '_'), number));
    FoundJson.facets(json, found.facets());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
