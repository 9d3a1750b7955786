package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// How answers are compared and counted.
class ScorerTest {

  private final SpanRules rules = SpanRules.standard();

  @Test
  void procliticsQuotesAndDescriptorsMakeNoOtherName() {
    var text = "قالت وكالة \"المدى\" ولسالم";
    int name = text.indexOf("المدى");
    var bare = new Span(name, name + 5);
    assertThat(rules.same(text, bare, new Span(name - 1, name + 6))).isTrue();
    assertThat(rules.same(text, bare, new Span(text.indexOf("وكالة"), name + 6))).isTrue();
    assertThat(rules.same(text, bare, new Span(0, name + 5))).isFalse();
    int person = text.indexOf("سالم");
    assertThat(rules.same(text, new Span(person, person + 4), new Span(person - 2, person + 4)))
        .isTrue();
  }

  @Test
  void likenessIsSharedOverAll() {
    assertThat(SpanRules.likeness(new Span(0, 10), new Span(5, 15)))
        .isCloseTo(1 / 3.0, within(1e-9));
    assertThat(SpanRules.likeness(new Span(0, 5), new Span(5, 9))).isZero();
  }

  @Test
  void theBestPairIsMatchedFirstAndNothingTwice() {
    var keyed = List.of(new Span(0, 10), new Span(0, 4));
    var found = List.of(new Span(0, 5), new Span(0, 9));
    var matching = Matching.greedy(keyed, found, Span::overlaps, SpanRules::likeness);
    assertThat(matching.pairs().stream().map(p -> p.keyed() + "-" + p.found()))
        .containsExactly("0-1", "1-0");
  }

  @Test
  void nothingKeyedAndNothingFoundIsZeroNotAnError() {
    assertThat(LayerScore.of("times").f1()).isZero();
    assertThat(LayerScore.of("times").plus(3, 1, 1).f1()).isCloseTo(0.75, within(1e-9));
  }
}
