package org.isnad.annotate.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.annotate.orthography.DeobfuscationAnnotator;
import org.isnad.model.Article;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.isnad.text.RandomText;
import org.junit.jupiter.api.Test;

class SentenceAnnotatorTest {

  private final Pipeline pipeline =
      Pipeline.of(
          List.of(
              new DeobfuscationAnnotator(),
              new TokenAnnotator(),
              new QuotationAnnotator(),
              new SentenceAnnotator()));

  private static Article headline(String text) {
    var body = Fixtures.article(text, Optional.empty());
    return Article.of(body.id(), body.page(), Optional.of(new Span(0, text.length())), List.of());
  }

  private String clauses(String headline) {
    return pipeline.run(headline(headline)).layer(Layer.SENTENCES).stream()
        .map(sentence -> sentence.span().of(headline))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void headlineIsOneSentence() {
    assertThat(clauses("الراوي: لا عودة إلى المرفأ. والقرار نهائي"))
        .isEqualTo("الراوي: لا عودة إلى المرفأ. والقرار نهائي");
  }

  @Test
  void dotsPartTheClausesOfAHeadline() {
    assertThat(clauses("بعد الحريق.. المرفأ يفتح أبوابه...والسفن تعود"))
        .isEqualTo("بعد الحريق.. | المرفأ يفتح أبوابه... | والسفن تعود");
    assertThat(clauses("الراوي: \"سنعود .. يوما\"")).isEqualTo("الراوي: \"سنعود .. يوما\"");
  }

  @Test
  void semicolonEndsOnlyAVeryLongSentence() {
    var clause = "ثم عاد الصيادون إلى المرفأ ".repeat(20);
    var text = clause + "؛ ثم عاد الحراس؛ وانتهى الأمر.";
    var sentences = pipeline.run(Fixtures.article(text, Optional.empty())).layer(Layer.SENTENCES);
    assertThat(sentences).hasSize(2);
  }

  @Test
  void sentencesTileTheirParagraph() {
    var texts = new RandomText(7);
    for (int round = 0; round < 1_000; round++) {
      var text = texts.next(200);
      var annotated = pipeline.run(Fixtures.article(text, Optional.empty()));
      assertThat(annotated.failures()).as(text).isEmpty();
      var tokens = annotated.layer(Layer.TOKENS);
      int next = 0;
      for (var sentence : annotated.layer(Layer.SENTENCES)) {
        assertThat(tokens.get(next).span().start()).isEqualTo(sentence.span().start());
        while (next < tokens.size() && sentence.span().contains(tokens.get(next).span())) {
          next++;
        }
        assertThat(tokens.get(next - 1).span().end()).isEqualTo(sentence.span().end());
        assertThat(sentence.span().of(text)).doesNotContain("\n");
      }
      assertThat(next).isEqualTo(tokens.size());
    }
  }
}
