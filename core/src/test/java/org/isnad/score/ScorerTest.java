package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.Table;
import org.isnad.model.Span;
import org.isnad.score.key.KeyItem;
import org.junit.jupiter.api.Test;

/// How answers are compared and counted.
class ScorerTest {

  private final SpanRules rules = SpanRules.of(Table.load(Lang.arabic(), "score/matching.tsv"));

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
    var keyed = Stream.of(new Span(0, 10), new Span(0, 4)).map(ScorerTest::item).toList();
    var found = List.of(new Span(0, 5), new Span(0, 9));
    var matched =
        Matched.greedy(
            keyed,
            found,
            (k, f) -> SpanRules.overlaps(k.spans(), f),
            (k, f) -> SpanRules.likeness(k.spans(), f));
    assertThat(matched.pairs().stream().map(p -> keyed.indexOf(p.keyed()) + "-" + p.found().end()))
        .containsExactly("0-9", "1-5");
  }

  private static KeyItem item(Span span) {
    return new KeyItem(List.of(span), Set.of("1"), false);
  }

  @Test
  void nothingKeyedAndNothingFoundIsZeroNotAnError() {
    assertThat(LayerScore.of("times").f1()).isZero();
    assertThat(LayerScore.of("times").plus(3, 1, 1).f1()).isCloseTo(0.75, within(1e-9));
  }
}
