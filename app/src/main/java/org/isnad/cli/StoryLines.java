package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.export.Messages;
import org.isnad.export.csv.CsvTable;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle;
import org.isnad.model.ClaimStatus;
import org.isnad.store.StoryLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints a list of stories.
///
/// @param lines the stories that are shown
/// @param total how many fit
record StoryLines(List<StoryLine> lines, long total) {

  private static final String BETWEEN = " \u00B7 ";

  static String name(ClaimStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// For people: days, id, numbers, and the title below.
  void text(TextStyle style, Appendable out) throws IOException {
    var messages = Messages.of("text/messages", style.language().locale());
    var bidi = new Bidi(style.language());
    out.append(messages.count("stories", (int) Math.min(total, Integer.MAX_VALUE))).append('\n');
    for (var line : lines) {
      out.append('\n').append(days(line, bidi)).append("  ").append(bidi.isolate(line.id()));
      out.append("  ").append(String.join(BETWEEN, numbers(line, messages))).append('\n');
      out.append("  ").append(bidi.isolate(line.title())).append('\n');
    }
  }

  private static String days(StoryLine line, Bidi bidi) {
    var first = line.first().map(LocalDate::toString).orElse("-");
    var last = line.last().map(LocalDate::toString).orElse("-");
    return first.equals(last)
        ? bidi.isolate(first)
        : bidi.isolate(first) + " \u2013 " + bidi.isolate(last);
  }

  private static List<String> numbers(StoryLine line, Messages messages) {
    var numbers = new ArrayList<String>();
    numbers.add(messages.count("articles", line.reach().articles()));
    numbers.add(messages.count("outlets", line.reach().outlets()));
    if (line.reach().families() < line.reach().outlets()) {
      numbers.add(messages.count("families", line.reach().families()));
    }
    numbers.add(messages.count("roots", line.reach().roots()));
    int claims = line.claims().values().stream().mapToInt(Integer::intValue).sum();
    numbers.add(messages.count("claims", claims));
    for (var status : List.of(ClaimStatus.CORROBORATED, ClaimStatus.CONTESTED)) {
      if (line.claims(status) > 0) {
        numbers.add(messages.text("status." + name(status)) + " " + line.claims(status));
      }
    }
    return numbers;
  }

  /// For spreadsheets.
  void csv(Appendable out) {
    var table =
        new CsvTable(
            out,
            "story",
            "first",
            "last",
            "articles",
            "outlets",
            "families",
            "roots",
            "single_root",
            "corroborated",
            "contested",
            "unattributed",
            "conflicts",
            "title");
    for (var line : lines) {
      table.row(
          line.id(),
          line.first(),
          line.last(),
          line.reach().articles(),
          line.reach().outlets(),
          line.reach().families(),
          line.reach().roots(),
          line.claims(ClaimStatus.SINGLE_ROOT),
          line.claims(ClaimStatus.CORROBORATED),
          line.claims(ClaimStatus.CONTESTED),
          line.claims(ClaimStatus.UNATTRIBUTED),
          line.conflicts(),
          line.title());
    }
  }

  /// For programs.
  void json(OutputStream out) {
    var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeNumberProperty("total", total);
    json.writeArrayPropertyStart("stories");
    lines.forEach(line -> story(json, line));
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void story(JsonGenerator json, StoryLine line) {
    json.writeStartObject();
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("title", line.title());
    day(json, "first", line.first());
    day(json, "last", line.last());
    json.writeNumberProperty("articles", line.reach().articles());
    json.writeNumberProperty("outlets", line.reach().outlets());
    json.writeNumberProperty("families", line.reach().families());
    json.writeNumberProperty("roots", line.reach().roots());
    json.writeObjectPropertyStart("claims");
    for (var status : ClaimStatus.values()) {
      json.writeNumberProperty(name(status), line.claims(status));
    }
    json.writeEndObject();
    json.writeNumberProperty("conflicts", line.conflicts());
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String property, Optional<LocalDate> day) {
    day.ifPresentOrElse(
        one -> json.writeStringProperty(property, one.toString()),
        () -> json.writeNullProperty(property));
  }
}
