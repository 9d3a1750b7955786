package org.isnad.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.Rule;
import org.isnad.lexicon.RuleFile;
import org.isnad.model.Layer;
import org.isnad.model.Timex3;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every `yes` and `no` line of the time rules, through the whole pipeline.
class TimeRulesTest {

  private static final List<String> FILES =
      List.of("dates", "days", "periods", "amounts", "clocks", "rules");

  private final Pipeline pipeline = Pipeline.standard();

  @TestFactory
  Stream<DynamicTest> everyLineHolds() {
    return FILES.stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(String name) {
    var file = "time/" + name + ".txt";
    var reference = reference(file);
    return RuleFile.load(file).rules().stream()
        .flatMap(rule ->
            rule.examples().stream()
                .map(example ->
                    dynamicTest(
                        rule.name() + ":" + example.line(),
                        () -> check(rule, example, reference))));
  }

  private static LocalDate reference(String file) {
    return Lang.arabic().lines(file).stream()
        .filter(line -> line.startsWith("## reference: "))
        .map(line -> LocalDate.parse(line.substring("## reference: ".length())))
        .findFirst()
        .orElseThrow();
  }

  private void check(Rule rule, Rule.Example example, LocalDate reference) {
    var article = Fixtures.article(example.text(), Optional.of(reference));
    var times = pipeline.run(article).layer(Layer.TIMES);
    if (example.matches()) {
      var found = times.stream().map(TimeRulesTest::show).collect(Collectors.joining(" | "));
      assertEquals(example.expected(), found.isEmpty() ? "-" : found, example.text());
      return;
    }
    assertTrue(
        times.stream().noneMatch(time -> time.origin().rule().equals(rule.name())), example.text());
  }

  private static String show(Timex3 time) {
    return time.value() + time.mod().map(mod -> " " + mod).orElse("");
  }
}
