package org.isnad.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// Where marks part letters that are written as one.
class JoiningTest {

  @Test
  void aPrefixJoinsItsWord() {
    assertThat(Joining.styles("بوقف", new Span(0, 1))).isEqualTo("joined-after");
    assertThat(Joining.styles("بوقف", new Span(1, 4))).isEqualTo("joined-before");
  }

  @Test
  void lettersThatDoNotJoinForwardStandApart() {
    assertThat(Joining.styles("وقف", new Span(1, 3))).isEmpty();
    assertThat(Joining.styles("قف من", new Span(0, 2))).isEmpty();
  }

  @Test
  void vowelSignsBetweenLettersDoNotPartThem() {
    assertThat(Joining.parts("بِق", 1)).isTrue();
    assertThat(Joining.parts("بِق", 2)).isTrue();
    assertThat(Joining.parts("بـ", 1)).isTrue();
  }

  @Test
  void theEndsOfATextJoinNothing() {
    assertThat(Joining.styles("قف", new Span(0, 2))).isEmpty();
    assertThat(Joining.parts("", 0)).isFalse();
  }
}
