package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Deobfuscation;
import org.isnad.model.Origin;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static String surfaces(String text) {
    return Tokenizer.tokens(text).stream()
        .map(token -> token.span().of(text))
        .collect(Collectors.joining(" "));
  }

  private static void check(String text, String surfaces) {
    assertThat(surfaces(text)).isEqualTo(surfaces);
  }

  @Test
  void partsLettersFromDigits() {
    check("نحو70 سيارة", "نحو 70 سيارة");
    check("عام2015م", "عام 2015 م");
  }

  @Test
  void keepsSeparatorsInsideNumbers() {
    check("بلغ 3.5 و١٬٥٠٠ و2,000.", "بلغ 3.5 و ١٬٥٠٠ و 2,000 .");
  }

  @Test
  void keepsMarksAndTatweelWithTheirWord() {
    check("نقلاً عن لـ\"المدى\" 1436هـ", "نقلاً عن لـ \" المدى \" 1436 هـ");
    var token = Tokenizer.tokens("قَـالَ").getFirst();
    assertThat(token.form()).isEqualTo("قال");
    assertThat(token.span()).isEqualTo(new Span(0, 6));
  }

  @Test
  void leavesControlsOutsideTheWord() {
    check("\u202Bقال\u202C ثم", "قال ثم");
  }

  @Test
  void readsAPhraseLigatureAsOneToken() {
    check("محمد \uFDFA قال", "محمد \uFDFA قال");
  }

  @Test
  void keepsAnEmojiWhole() {
    check("قال 😀😀 ثم", "قال 😀 😀 ثم");
  }

  @Test
  void readsAMendedWordAsOneToken() {
    var text = "وقتـ.ـلى كثر";
    var mended = new Deobfuscation(new Span(1, 8), "قتلى", new Origin("orthography", "test"));
    var tokens = Tokenizer.tokens(text, new Span(0, text.length()), List.of(mended));
    assertThat(tokens.getFirst().form()).isEqualTo("وقتلى");
    assertThat(tokens.getFirst().key()).isEqualTo("وقتلي");
    assertThat(tokens).hasSize(2);
    assertThat(Tokens.of(text, tokens).span(0, 1, 1)).isEqualTo(new Span(1, 8));
  }

  @Test
  void coversEveryVisibleCharacterOnceAndInOrder() {
    var texts = new RandomText(5);
    for (int round = 0; round < 3_000; round++) {
      covers(texts.next(100));
    }
  }

  private static void covers(String text) {
    int last = 0;
    for (var token : Tokenizer.tokens(text)) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(token.span().isEmpty()).isFalse();
      assertNothingVisible(text, last, token.span().start());
      assertThat(token.key()).isNotEmpty();
      last = token.span().end();
    }
    assertNothingVisible(text, last, text.length());
  }

  private static void assertNothingVisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(
              Letters.isBlank(text.charAt(i)) || Folding.fold(text.substring(i, i + 1)).isBlank())
          .as("U+%04X between tokens", (int) text.charAt(i))
          .isTrue();
    }
  }

  @Test
  void gluedTellsWhetherABlankStandsBefore() {
    assertThat(Tokenizer.tokens("قال: \"نعم\"").stream().map(Token::glued))
        .containsExactly(false, true, false, true, true);
  }

  @Test
  void namesWhatATokenIsMadeOf() {
    assertThat(Tokenizer.tokens("قال BBC 5 « ،").stream().map(Token::kind))
        .containsExactly(
            TokenKind.WORD,
            TokenKind.LATIN,
            TokenKind.NUMBER,
            TokenKind.QUOTE,
            TokenKind.PUNCTUATION);
  }
}
