package org.isnad.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.lexicon.Table;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Date and time cases of another system's suite (Microsoft Recognizers-Text, MIT), as far as its
/// conventions are ours.
///
/// The suite lies beside the project and is read from there; without it the test is skipped. Cases
/// outside our conventions are named, with the reason, in `recognizers/left-out-times.tsv`.
class PeerTimexTest {

  private static final Path SUITE =
      Path.of("../../shared/data/recognizers-text-ar/Specs/DateTime/Arabic");
  private static final List<String> FILES =
      List.of(
          "DateParser",
          "DatePeriodParser",
          "DateTimeParser",
          "DateTimePeriodParser",
          "DurationParser",
          "TimeParser",
          "TimePeriodParser",
          "SetParser",
          "MergedParser",
          "DateTimeModel");
  private static final double WANTED = 0.80;

  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void findsMostOfWhatBothConventionsKnow() throws Exception {
    assumeTrue(Files.isDirectory(SUITE), "no suite at " + SUITE.toAbsolutePath());
    var leftOut = leftOut();
    int right = 0;
    int all = 0;
    var wrong = new TreeMap<String, String>();
    for (var file : FILES) {
      var cases = JsonMapper.shared().readTree(SUITE.resolve(file + ".json").toFile());
      for (int i = 0; i < cases.size(); i++) {
        var id = "%s:%03d".formatted(file, i);
        if (leftOut.contains(id)) {
          continue;
        }
        for (var result : cases.get(i).path("Results").values()) {
          all++;
          var problem = problem(cases.get(i), result);
          if (problem.isEmpty()) {
            right++;
          } else {
            wrong.put(id, problem.orElseThrow());
          }
        }
      }
    }
    assertThat((double) right / all)
        .as("right %d of %d; wrong: %s", right, all, wrong)
        .isGreaterThanOrEqualTo(WANTED);
  }

  private static Set<String> leftOut() throws Exception {
    var file = Path.of("src/test/resources/recognizers/left-out-times.tsv");
    return Table.parse(file.toString(), Files.readAllLines(file)).rows().stream()
        .map(row -> "%s:%03d".formatted(row.get("file"), row.number("case")))
        .collect(Collectors.toSet());
  }

  private Optional<String> problem(JsonNode test, JsonNode result) {
    var text = test.path("Input").asString();
    var day = test.path("Context").path("ReferenceDateTime").asString("").split("T")[0];
    Optional<LocalDate> reference =
        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    var times = pipeline.run(Fixtures.article(text, reference)).layer(Layer.TIMES);
    var wanted = Expected.values(result);
    var words = result.path("Text").asString();
    int start = Math.max(0, text.indexOf(words.strip()));
    var place = new Span(start, Math.min(text.length(), start + words.strip().length()));
    boolean right =
        times.stream()
            .anyMatch(time -> time.span().overlaps(place) && wanted.contains(Expected.plain(time)));
    return right
        ? Optional.empty()
        : Optional.of(text + " [" + words + "] wanted " + wanted + " found " + show(times, text));
  }

  private static String show(List<Timex3> times, String text) {
    return times.stream()
        .map(t -> t.span().of(text) + "=" + t.value())
        .collect(Collectors.joining(", "));
  }

  /// What the suite's notation comes to in TIMEX3.
  private static final class Expected {

    /// Our value in the form that `values` writes: quarters and decades as intervals.
    static String plain(Timex3 time) {
      var value = time.value();
      if (value.matches("\\d{4}-Q\\d")) {
        var first =
            YearMonth.of(Integer.parseInt(value.substring(0, 4)), (value.charAt(6) - '1') * 3 + 1);
        return first.atDay(1) + "/" + first.plusMonths(2).atEndOfMonth();
      }
      if (value.matches("\\d{3}X")) {
        return value.replace("X", "0-01-01") + "/" + value.replace("X", "9-12-31");
      }
      return plain(value);
    }

    private static String plain(String value) {
      return value
          .replaceAll("T(\\d\\d)$", "T$1:00")
          .replaceAll("(^|T)(\\d\\d:\\d\\d):00\\b", "$1$2")
          .replace("PT0.5H", "PT30M")
          .replace("T24:00", "T00:00");
    }

    static Set<String> values(JsonNode result) {
      var values = new HashSet<String>();
      var value =
          result.path("Value").isMissingNode() ? result.path("Resolution") : result.path("Value");
      var readings = new ArrayList<Map.Entry<String, JsonNode>>();
      if (value.has("values")) {
        value
            .path("values")
            .values()
            .forEach(v -> readings.add(Map.entry(v.path("timex").asString(""), v)));
      } else {
        readings.add(Map.entry(value.path("Timex").asString(""), value.path("PastResolution")));
        readings.add(Map.entry(value.path("Timex").asString(""), value.path("FutureResolution")));
      }
      for (var reading : readings) {
        add(reading.getKey(), reading.getValue(), values);
      }
      return values.stream().map(Expected::plain).collect(Collectors.toSet());
    }

    private static void add(String timex, JsonNode resolution, Set<String> values) {
      if (!timex.startsWith("(") && !timex.startsWith("XXXX")) {
        values.add(timex);
      }
      var start = text(resolution, "start", "startDate", "startDateTime", "startTime");
      var end = text(resolution, "end", "endDate", "endDateTime", "endTime");
      text(resolution, "date", "value", "dateTime")
          .ifPresent(day -> values.add(day.replace(' ', 'T')));
      start.ifPresent(from -> end.ifPresent(to -> interval(timex, from, to, values)));
      start
          .filter(from -> timex.matches("XXXX-\\d\\d") && end.isEmpty())
          .ifPresent(from -> values.add(from.substring(0, 7)));
      if (timex.startsWith("(")) {
        var length = timex.substring(timex.lastIndexOf(',') + 1, timex.length() - 1);
        values.add(length);
      }
    }

    private static void interval(String timex, String from, String to, Set<String> values) {
      if (from.length() == 10 && to.length() == 10) {
        values.add(from + "/" + to);
        values.add(from + "/" + LocalDate.parse(to).minusDays(1));
        if (timex.startsWith("XXXX-") && timex.length() == 7) {
          values.add(from.substring(0, 7));
        }
      } else {
        var part = timex.replaceAll("^.*(T[A-Z][A-Z])$", "$1");
        if (part.length() == 3 && from.length() > 10) {
          values.add(from.substring(0, 10) + part);
        }
        values.add(clock(from) + "/" + clock(to));
      }
    }

    /// `17:00:00` or `2016-11-08 17:00:00` as `T17:00` and `2016-11-08T17:00`.
    private static String clock(String time) {
      var minutes = time.replaceAll("(\\d\\d:\\d\\d):00$", "$1");
      return minutes.contains(" ") ? minutes.replace(' ', 'T') : "T" + minutes;
    }

    private static Optional<String> text(JsonNode node, String... keys) {
      for (var key : keys) {
        var value = node.path(key).asString("");
        if (!value.isEmpty()) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }
}
