package org.isnad.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.link.Newsroom;
import org.isnad.reuse.ReusePair.Kind;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What is not reuse although words agree: templates and formulae; and what goes with a text.
class TemplateTest {

  private static final String MUSEUM =
      "افتتحت بلدية السنديان متحف الخزف القديم بعد ترميم قاعاته الست وعرضت فيه أربعين جرة نادرة من أفران الوادي.";
  private static final String POTTERS =
      "وقال أمين المتحف راشد الغيلاني إن الخزافين في القرى تبرعوا بأدوات آبائهم كي يراها تلاميذ المدارس.";
  private static final String VERSE =
      "والعصر إن الإنسان لفي خسر إلا الذين آمنوا وعملوا الصالحات وتواصوا بالحق وتواصوا بالصبر.";

  private final WordReader reader = new WordReader();
  private final ReuseAligner aligner = new ReuseAligner(reader);

  private ReusePair pair(Newsroom one, Newsroom other) {
    return aligner.align(ReuseText.of(one.write(), reader), ReuseText.of(other.write(), reader));
  }

  private static String greeting(String leader, String country) {
    return "بعث أمير الواحة برقية تهنئة إلى الرئيس %s رئيس جمهورية %s بمناسبة ذكرى استقلال بلاده وتمنى لشعب %s دوام التقدم والازدهار."
        .formatted(leader, country, country);
  }

  @Test
  void aTemplateWithOtherNamesIsNoReuse() {
    var one = article("a", "برقية").own(greeting("سامي الراجحي", "تشاد"));
    var other = article("b", "تهنئة").own(greeting("وليد المهيري", "مالي"));
    assertThat(pair(one, other).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void theSameGreetingInTwoPapersIsACopy() {
    var one = article("a", "برقية").own(greeting("سامي الراجحي", "تشاد"));
    var other = article("b", "تهنئة").own(greeting("سامي الراجحي", "تشاد"));
    assertThat(pair(one, other).kind()).isEqualTo(Kind.COPY);
  }

  @Test
  void numbersThatAreRoundedOrWrittenOtherwiseAreTheSame() {
    var one =
        article("a", "اكتتاب")
            .own(
                "أعلنت شركة الرمال للأسمدة انتهاء بيع الأسهم المتبقية وعددها 1,190,121 سهما بسعر 14,46 درهما وبلغت حصيلة البيع 17,209,056 درهما.");
    var other =
        article("b", "بيع")
            .own(
                "أعلنت شركة الرمال للأسمدة انتهاء بيع الأسهم المتبقية وعددها 1.190 مليون سهم بسعر 14.46 درهما وبلغت حصيلة البيع 2ر17 مليون درهم.");
    assertThat(pair(one, other).kind()).isNotEqualTo(Kind.NONE);
  }

  @Test
  void aVerseThatBothQuoteIsNoReuse() {
    var one = article("a", "متحف").own(MUSEUM).own("وذكر بقول المولى عز وجل: " + VERSE);
    var other =
        article("b", "طريق")
            .own("تشق وزارة الأشغال طريقا جبليا بين قريتي الصفصاف والنبعة في الخريف المقبل.")
            .own("وذكر بقول المولى عز وجل: " + VERSE);
    assertThat(pair(one, other).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void aVerseInsideASharedTextBelongsToIt() {
    var one = article("a", "متحف").own(MUSEUM).own("قال تعالى: " + VERSE).own(POTTERS);
    var other = article("b", "خزف").own(MUSEUM).own("قال تعالى: " + VERSE).own(POTTERS);
    assertThat(pair(one, other).passages()).hasSize(3);
  }

  @Test
  void aTextPrintedTwiceInOneArticleIsStillACopy() {
    var once = article("a", "متحف").own(MUSEUM).own(POTTERS);
    var twice = article("b", "خزف").own(MUSEUM).own(POTTERS).own(MUSEUM).own(POTTERS);
    assertThat(pair(once, twice).kind()).isEqualTo(Kind.COPY);
  }

  @Test
  void noWordIsToldByTwoPassages() {
    var firing = "شرح الحرفي طريقة حرق الجرار الكبيرة ليلا";
    var clay = "قرب النبع حيث الطين الأحمر";
    var glaze = "وصبغها بقشور الرمان قبل بيعها للتجار";
    var one = article("a", "حرفة").own(firing + " " + clay + ".").own(clay + " " + glaze + ".");
    var other = article("b", "طين").own(firing + " " + clay + " " + glaze + ".");
    var told = new int[2000];
    for (var passage : pair(one, other).passages()) {
      IntStream.range(passage.b().span().start(), passage.b().span().end()).forEach(i -> told[i]++);
    }
    assertThat(Arrays.stream(told).max()).hasValue(1);
  }
}
