package org.isnad.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.nio.ByteBuffer;
import org.isnad.link.Newsroom;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// Runs of three words that two articles have in common.
class RunsTest {

  private static final String OPENED =
      "افتتح محافظ السنديان محمود الراعي مساء السبت مستشفى الأطفال الجديد الذي يضم تسعين سريرا وثلاث غرف للجراحة.";
  private static final String SAID =
      "وقال الراعي إن المستشفى يستقبل المرضى من القرى الجبلية كلها ويغنيهم عن السفر الطويل إلى العاصمة في الشتاء.";
  private static final String PLANNED =
      "وتعتزم البلدية شق طريق من الساحة القديمة حتى مدخل المستشفى وإنارة الشارع وزراعة الأشجار على جانبيه.";
  private static final String HARVEST =
      "وبدأ المزارعون في سهل الزيتونة جني محصول القمح قبل موعده المعتاد بسبب ارتفاع درجات الحرارة هذا الصيف.";

  private static Runs runs(Newsroom written) {
    return Runs.of(new WordReader().read(written.write()));
  }

  @Test
  void articlesWithASentenceInCommonHaveEnough() {
    var one = runs(article("a", "مستشفى جديد").own(OPENED).own(SAID));
    var other = runs(article("b", "أخبار المحافظة").own(HARVEST).own(PLANNED).own(SAID));
    assertThat(one.areEnoughWith(other)).isTrue();
  }

  @Test
  void articlesOfOtherWordsHaveNot() {
    var one = runs(article("a", "مستشفى جديد").own(OPENED).own(SAID));
    var other = runs(article("b", "موسم الحصاد").own(HARVEST).own(PLANNED));
    assertThat(one.areEnoughWith(other)).isFalse();
  }

  @Test
  void ofABriefNothingIsKnownBeforeItIsRead() {
    var one = runs(article("a", "مستشفى جديد").own(OPENED).own(SAID));
    assertThat(one.areEnoughWith(runs(article("b", "موسم الحصاد قريب")))).isTrue();
  }

  @Test
  void theyComeBackFromTheirBytes() {
    var runs = runs(article("a", "مستشفى جديد").own(OPENED));
    assertThat(Runs.of(ByteBuffer.wrap(runs.bytes()))).isEqualTo(runs);
  }
}
