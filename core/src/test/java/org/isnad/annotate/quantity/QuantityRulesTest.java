package org.isnad.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Rule;
import org.isnad.lexicon.RuleFile;
import org.isnad.lexicon.RuleMatch;
import org.isnad.lexicon.RuleMatcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every `yes` and `no` line of the quantity rules.
class QuantityRulesTest {

  private final RuleMatcher matcher =
      RuleMatcher.of(List.of(RuleFile.load("quantity/rules.txt")), QuantityAnnotator.classes());

  @TestFactory
  Stream<DynamicTest> everyRuleKeepsItsExamples() {
    return matcher.rules().stream()
        .flatMap(rule ->
            rule.examples().stream()
                .map(example ->
                    dynamicTest(
                        rule.file() + ":" + example.line() + " " + rule.name(),
                        () -> check(rule, example))));
  }

  private void check(Rule rule, Rule.Example example) {
    var found =
        matcher.scan(example.text()).stream()
            .filter(match -> match.rule().name().equals(rule.name()))
            .map(QuantityRulesTest::show)
            .toList();
    if (!example.matches()) {
      assertThat(found).as(example.text()).isEmpty();
    } else if (example.expected().isEmpty()) {
      assertThat(found).as(example.text()).hasSize(1);
    } else {
      assertThat(found).as(example.text()).containsExactly(example.expected());
    }
  }

  private static String show(RuleMatch match) {
    var value =
        match.value("high").isEmpty()
            ? match.value("n")
            : Bounds.of(match)
                .map(b -> b.first().toPlainString() + ".." + b.last().toPlainString())
                .orElse("-");
    var mod = match.value("mod") + match.value("mod2") + match.value("mod3");
    return (value + " " + mod).strip();
  }
}
