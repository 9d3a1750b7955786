package org.isnad.annotate.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.annotate.orthography.DeobfuscationAnnotator;
import org.isnad.model.Layer;
import org.junit.jupiter.api.Test;

class QuotationAnnotatorTest {

  private final Pipeline pipeline =
      Pipeline.of(
          List.of(new DeobfuscationAnnotator(), new TokenAnnotator(), new QuotationAnnotator()));

  /// What stands in quotations, ` | ` between them; `!` before somebody's words, `~` before one
  /// that is not closed.
  private void check(String text, String expected) {
    var annotated = pipeline.run(Fixtures.article(text, Optional.empty()));
    var found =
        annotated.layer(Layer.QUOTATIONS).stream()
            .map(q ->
                (q.speech() ? "!" : "")
                    + (q.origin().rule().endsWith("unclosed") ? "~" : "")
                    + q.span().of(text))
            .collect(Collectors.joining(" | "));
    assertEquals(expected, found, text);
  }

  @Test
  void shortQuotationIsNoSpeech() {
    check("قالت صحيفة \"المدى\" إن الأمر واضح.", "المدى");
  }

  @Test
  void longQuotationIsSpeech() {
    check(
        "أكد أن \"المرفأ سيبقى مفتوحا أمام جميع السفن\".", "!المرفأ سيبقى مفتوحا أمام جميع السفن");
  }

  @Test
  void quotationBehindAColonIsSpeech() {
    check("وقال: \"لن نعود\".", "!لن نعود");
  }

  @Test
  void titleIsNoSpeechHoweverLong() {
    check(
        "شارك في ندوة بعنوان \"البحر الذي كان هنا قبل مئة عام\".",
        "البحر الذي كان هنا قبل مئة عام");
  }

  @Test
  void pageMayOpenWithEitherSideOfAPair() {
    check("قال ”نعم“ ثم “لا” ثم »ربما«.", "نعم | لا | ربما");
    check("قال ”نعم” ثم “لا“.", "نعم | لا");
  }

  @Test
  void quotationInsideAQuotation() {
    check(
        "قال: «إن صحيفة \"المدى\" نشرت الخبر كاملا أمس».",
        "!إن صحيفة \"المدى\" نشرت الخبر كاملا أمس | المدى");
    check(
        "قال: «إن صحيفة «المدى» نشرت الخبر كاملا أمس».",
        "!إن صحيفة «المدى» نشرت الخبر كاملا أمس | المدى");
  }

  @Test
  void straightMarksNestWhereSpacingTellsOfAllWhatTheyDo() {
    check(
        "قال: \"إن صحيفة \"المدى\" نشرت الخبر كاملا أمس\".",
        "!إن صحيفة \"المدى\" نشرت الخبر كاملا أمس | المدى");
    check(
        "قال \"إن اتفاق \"المدى\" نشر كاملا أمس. ثم عاد.",
        "!~إن اتفاق \"المدى\" نشر كاملا أمس. | المدى");
  }

  @Test
  void markThatClosesNothingOpensNothing() {
    check("عاد \"المدى\" إلى المرفأ\" وقال \"نعم\".", "المدى | نعم");
  }

  @Test
  void quotationThatIsNotClosedEndsBeforeWhatIsAdded() {
    check("قال إنه \"من الخطأ أن نعود، وتابع \"سنبقى\".", "~من الخطأ أن نعود | سنبقى");
  }

  @Test
  void oneFamilyMayCloseAnother() {
    check("دعا إلى «وصول سريع\" ثم «عاد».", "وصول سريع | عاد");
    check("دعا إلى “وصول سريع\" ثم عاد.", "وصول سريع");
  }

  @Test
  void quotationThatIsNotClosedEndsWithTheLastSentence() {
    check("قال: \"لن نعود. سنبقى هنا. وهكذا", "!~لن نعود. سنبقى هنا.");
    check("قال: \"لن نعود إلى المرفأ القديم", "!~لن نعود إلى المرفأ القديم");
  }

  @Test
  void quotationThatIsNotClosedEndsBeforeTheNext() {
    check("قال: «لن نعود أبدا. وأضاف أن «المرفأ مغلق».", "!~لن نعود أبدا. | المرفأ مغلق");
    check("قال: \"لن نعود أبدا. وأضاف أن \"المرفأ مغلق\".", "!~لن نعود أبدا. | المرفأ مغلق");
  }

  @Test
  void markThatClosesNothingIsPassedOver() {
    check("لن نعود أبدا\". وقال إن \"المرفأ\" مغلق.", "المرفأ");
    check("شاشة مقاسها 55\" وأخرى أكبر.", "");
  }

  @Test
  void quotationDoesNotCrossALine() {
    check("قال: \"لن نعود.\nوقال: \"سنعود\".", "!~لن نعود. | !سنعود");
  }

  @Test
  void clitictBeforeTheMarkIsNoWord() {
    check("قال لـ\"المدى\" وبـ«العقل» وحده.", "المدى | العقل");
  }

  @Test
  void apostropheIsNoMark() {
    check("قال O'Neil إن 'الأمر' واضح.", "");
  }

  @Test
  void nothingBetweenTheMarksIsNoQuotation() {
    check("قال \"\" ثم «».", "");
  }
}
