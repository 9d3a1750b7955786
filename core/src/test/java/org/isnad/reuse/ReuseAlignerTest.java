package org.isnad.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.isnad.link.Newsroom;
import org.isnad.reuse.ReusePair.Kind;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What two articles share as a whole.
class ReuseAlignerTest {

  private static final String OPENED =
      "افتتح محافظ السنديان محمود الراعي مساء السبت مستشفى الأطفال الجديد الذي يضم تسعين سريرا وثلاث غرف للجراحة.";
  private static final String SAID =
      "وقال الراعي إن المستشفى يستقبل المرضى من القرى الجبلية كلها ويغنيهم عن السفر الطويل إلى العاصمة في الشتاء.";
  private static final String THANKED =
      "وشكر مدير المستشفى المتبرعين الذين جهزوا قسم الأشعة، وأعلن تدريب أربعين ممرضة خلال الأشهر المقبلة.";
  private static final String PLANNED =
      "وتعتزم البلدية شق طريق من الساحة القديمة حتى مدخل المستشفى وإنارة الشارع وزراعة الأشجار على جانبيه.";

  private final WordReader reader = new WordReader();
  private final ReuseAligner aligner = new ReuseAligner(reader);

  private ReuseText text(Newsroom written) {
    return ReuseText.of(written.write(), reader);
  }

  private static Newsroom whole(String id) {
    return article(id, "مستشفى جديد للأطفال").own(OPENED).own(SAID).own(THANKED).own(PLANNED);
  }

  @Test
  void oneTextWithAWordChangedIsACopy() {
    var edited = OPENED.replace("مساء السبت", "أمس");
    var other =
        article("b", "المحافظ يفتتح المستشفى").own(edited).own(SAID).own(THANKED).own(PLANNED);
    assertThat(aligner.align(text(whole("a")), text(other)).kind()).isEqualTo(Kind.COPY);
  }

  @Test
  void halfOfATextIsPartOfIt() {
    var pair = aligner.align(text(whole("a")), text(article("b", "خبر").own(OPENED).own(SAID)));
    assertThat(pair.kind()).isEqualTo(Kind.PARTIAL);
    assertThat(pair.shareOfA()).isBetween(0.4, 0.7);
    assertThat(pair.shareOfB()).isGreaterThan(0.9);
  }

  @Test
  void anotherOrderOfTheSentencesIsNoCopy() {
    var turned = article("b", "خبر").own(PLANNED).own(THANKED).own(SAID).own(OPENED);
    assertThat(aligner.align(text(whole("a")), text(turned)).kind()).isEqualTo(Kind.PARTIAL);
  }

  @Test
  void itIsTheSameWhicheverComesFirst() {
    var a = text(whole("a").outlet("الميزان"));
    var b =
        text(article("b", "خبر").own(SAID).own(OPENED).own("تسرب الماء إلى قبو المبنى القديم."));
    var there = aligner.align(a, b);
    var back = aligner.align(b, a);
    assertThat(back.kind()).isEqualTo(there.kind());
    assertThat(back.shareOfA()).isEqualTo(there.shareOfB());
    assertThat(back.passages())
        .extracting(link -> List.of(link.b(), link.a()))
        .containsExactlyInAnyOrderElementsOf(
            there.passages().stream().map(link -> List.of(link.a(), link.b())).toList());
  }

  /// Reports of eight different things, all made of the words that any newsroom uses daily.
  private static List<Newsroom> unrelated() {
    return List.of(
        article("1", "إضراب").own("أعلن اتحاد السائقين أمس الأحد إضرابا مفتوحا حتى رفع الأجور."),
        article("2", "حريق").own("أعلن الدفاع المدني أمس الأحد إخماد حريق شب في مصنع للورق."),
        article("3", "كأس")
            .own("فاز فريق الشلال على ضيفه فريق النخيل بثلاثة أهداف مقابل هدف واحد."),
        article("4", "دوري").own("فاز فريق الميناء على ضيفه فريق القلعة بهدف مقابل لا شيء."),
        article("5", "لقاء").own("استقبل وزير الزراعة في مكتبه سفير جزيرة الكافور وبحثا التعاون."),
        article("6", "لقاء")
            .own("استقبل وزير النقل في مكتبه وفد غرفة الملاحة وبحثا الرسوم الجديدة."),
        article("7", "طقس").own("تتوقع الأرصاد أن تهب رياح شمالية نشطة وأن تنخفض الحرارة ليلا."),
        article("8", "ذهب")
            .own("ارتفع سعر الذهب في تعاملات الصباح مع تراجع العملة وترقب المستثمرين."));
  }

  @Test
  void unrelatedArticlesAreNeverDuplicates() {
    var texts = unrelated().stream().map(this::text).toList();
    for (var one : texts) {
      for (var other : texts) {
        if (one != other) {
          assertThat(aligner.align(one, other).kind()).isEqualTo(Kind.NONE);
        }
      }
    }
  }

  @Test
  void textsOfDifferentContentHaveFingerprintsOfTheirOwn() {
    var seen = new HashSet<Long>();
    for (var written : unrelated()) {
      long[] prints = Fingerprinter.of(text(written).words());
      assertThat(prints).isNotEmpty();
      Arrays.stream(prints).forEach(print -> assertThat(seen.add(print)).isTrue());
    }
  }

  @Test
  void setPhrasesLeaveNoFingerprint() {
    var protocol = "صاحب السمو الملكي الأمير فارس بن سعد بن ناصر حفظه الله ورعاه الله";
    assertThat(Fingerprinter.of(text(article("a", "برقية").own(protocol + ".")).words())).isEmpty();
  }
}
