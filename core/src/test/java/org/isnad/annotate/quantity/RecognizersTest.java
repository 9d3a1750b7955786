package org.isnad.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.lexicon.Finder;
import org.isnad.lexicon.NumberFinder;
import org.isnad.lexicon.Table;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A peer's cases for numbers, ordinals, percents and ranges, as far as they share our conventions.
///
/// Those that do not are in `recognizers/quantities.tsv`, each with the reason. The suite lies
/// beside the project; without it the test is skipped.
class RecognizersTest {

  private static final Path SUITE =
      Path.of("../../shared/data/recognizers-text-ar/Specs/Number/Arabic");
  private static final Path LEFT_OUT = Path.of("src/test/resources/recognizers/quantities.tsv");
  private static final double LEAST = 0.80;

  private final Finder cardinals = NumberFinder.longest();
  private final Finder ordinals = Objects.requireNonNull(NumberFinder.classes().get("ordinal"));
  private final Pipeline pipeline = Pipeline.standard();

  private record Found(Span span, BigDecimal low, BigDecimal high) {}

  @Test
  void findsMostOfWhatThePeerFinds() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "skipped: no peer suite at " + SUITE);
    var leftOut =
        Table.parse(LEFT_OUT.toString(), Files.readAllLines(LEFT_OUT)).rows().stream()
            .collect(Collectors.toMap(row -> row.get("case"), row -> row.get("reason")));
    int asked = 0;
    var failed = new ArrayList<String>();
    for (var model : List.of("NumberModel", "OrdinalModel", "PercentModel", "NumberRangeModel")) {
      var cases = cases(model);
      for (int i = 0; i < cases.size(); i++) {
        var id = model + " " + i;
        if (!leftOut.containsKey(id)) {
          asked++;
          if (!isFound(model, cases.get(i))) {
            failed.add(id);
          }
        }
      }
    }
    double share = (asked - failed.size()) / (double) asked;
    System.out.printf(
        "peer suite, quantities: %.3f found with the right value (%d of %d; left out %d)%n",
        share, asked - failed.size(), asked, leftOut.size());
    assertThat(share).as("not found: %s", failed).isGreaterThanOrEqualTo(LEAST);
  }

  private static JsonNode cases(String model) throws IOException {
    var text = Files.readString(SUITE.resolve(model + ".json"), StandardCharsets.UTF_8);
    return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private boolean isFound(String model, JsonNode example) {
    var text = example.get("Input").asString();
    var found =
        switch (model) {
          case "NumberModel" -> numbers(cardinals, text);
          case "OrdinalModel" -> numbers(ordinals, text);
          default -> quantities(text);
        };
    var results = example.get("Results");
    if (results.isEmpty()) {
      return found.isEmpty();
    }
    for (var result : results) {
      var surface = result.get("Text").asString().strip();
      int at = text.indexOf(surface);
      var span = new Span(Math.max(at, 0), Math.max(at, 0) + surface.length());
      var value = result.get("Resolution").get("value").asString();
      if (found.stream().noneMatch(f -> f.span().overlaps(span) && agrees(f, value))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(Found found, String value) {
    if (value.startsWith("(") || value.startsWith("[")) {
      var ends = value.substring(1, value.length() - 1).split(",", -1);
      return (ends[0].isEmpty() || same(found.low(), ends[0]))
          && (ends[1].isEmpty() || same(found.high(), ends[1]));
    }
    return same(found.low(), value.replace("%", ""));
  }

  private static boolean same(BigDecimal ours, String theirs) {
    if (!theirs.matches("-?[0-9.]+(E[+-]?[0-9]+)?")) {
      return false;
    }
    var precision = new MathContext(12, RoundingMode.HALF_UP);
    return ours.round(precision).compareTo(new BigDecimal(theirs).round(precision)) == 0;
  }

  private static List<Found> numbers(Finder finder, String text) {
    var tokens = Tokens.of(text);
    var found = new ArrayList<Found>();
    int i = 0;
    while (i < tokens.size()) {
      var best = best(finder, tokens, i);
      if (best.isEmpty()) {
        i++;
        continue;
      }
      var value = new BigDecimal(best.get().values().get("value"));
      found.add(new Found(tokens.span(i, best.get().end(), 0), value, value));
      i = best.get().end();
    }
    return found;
  }

  private static Optional<Finder.Found> best(Finder finder, Tokens tokens, int index) {
    for (int strip = 0; strip < tokens.strips(index).size(); strip++) {
      var found = finder.at(tokens, index, strip);
      if (!found.isEmpty()) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  private List<Found> quantities(String text) {
    return pipeline.run(Fixtures.article(text, Optional.empty())).layer(Layer.QUANTITIES).stream()
        .map(q -> new Found(q.span(), q.low(), q.high()))
        .toList();
  }
}
