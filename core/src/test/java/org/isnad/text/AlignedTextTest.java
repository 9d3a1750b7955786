package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

  private static AlignedText folded(String text) {
    return AlignedText.folded(text, new Span(0, text.length()));
  }

  @Test
  void leavesWhatWasDroppedAtTheEdgesOutside() {
    var aligned = folded("ـقَـالَ");
    assertThat(aligned.view()).isEqualTo("قال");
    assertThat(aligned.original(0, 3).of(aligned.original())).isEqualTo("قَـال");
  }

  @Test
  void mapsALigatureAsAWhole() {
    var aligned = folded("بﻼد");
    assertThat(aligned.view()).isEqualTo("بلاد");
    assertThat(aligned.original(1, 2)).isEqualTo(new Span(1, 2));
    assertThat(aligned.original(2, 3)).isEqualTo(new Span(1, 2));
  }

  @Test
  void mapsAnEmptyRangeToAnEmptySpan() {
    assertThat(folded("ـأب").original(0, 0)).isEqualTo(new Span(1, 1));
    assertThat(folded("أب").original(2, 2)).isEqualTo(new Span(2, 2));
    assertThat(folded("").original(0, 0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void refusesARangeOutsideTheView() {
    assertThatThrownBy(() -> folded("أب").original(1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> folded("أب").original(2, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void refusesAMapThatStartsElsewhere() {
    assertThatThrownBy(() -> folded("أب").then(folded("جد")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mapsBackInBoundsAndInOrder() {
    var texts = new RandomText(2);
    for (int round = 0; round < 2_000; round++) {
      var aligned = folded(texts.next(80));
      int last = 0;
      for (int i = 0; i < aligned.view().length(); i++) {
        var span = aligned.original(i, i + 1);
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.end()).isLessThanOrEqualTo(aligned.original().length());
        assertThat(Folding.fold(aligned.original()))
            .as("the view is the folded text")
            .isEqualTo(aligned.view());
        last = span.start();
      }
    }
  }

  @Test
  void findsTheViewOffsetOfEachOriginalOffset() {
    var texts = new RandomText(3);
    for (int round = 0; round < 500; round++) {
      var aligned = folded(texts.next(60));
      for (int offset = 0; offset <= aligned.original().length(); offset++) {
        int at = aligned.viewOffset(offset);
        assertThat(at == aligned.view().length() || aligned.original(at, at + 1).end() > offset)
            .isTrue();
        assertThat(at == 0 || aligned.original(at - 1, at).end() <= offset).isTrue();
      }
    }
  }

  @Test
  void composedMapsAgreeWithTheOneStepMap() {
    var texts = new RandomText(4);
    for (int round = 0; round < 500; round++) {
      var first = folded(texts.next(60));
      var vowels = new AlignedText.Builder(first.view());
      for (int i = 0; i < first.view().length(); i++) {
        if (first.view().charAt(i) != Letters.ALEF) {
          vowels.add(first.view().substring(i, i + 1), i, i + 1);
        }
      }
      var second = vowels.build();
      var both = first.then(second);
      assertThat(both.view()).isEqualTo(second.view());
      for (int i = 0; i < both.view().length(); i++) {
        var inner = second.original(i, i + 1);
        assertThat(both.original(i, i + 1)).isEqualTo(first.original(inner.start(), inner.end()));
      }
    }
  }
}
