package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.CRACKS;
import static org.isnad.link.Bridge.claim;
import static org.isnad.link.Bridge.wire;

import java.util.List;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.junit.jupiter.api.Test;

/// What contradicts what, and what only follows it, on invented articles.
class ConflictTest {

  private final Linker linker = new Linker();

  private Linked link(Newsroom... articles) {
    return linker.link(List.of(articles).stream().map(Newsroom::write).toList());
  }

  @Test
  void aDenialContests() {
    var linked =
        link(
            wire("a").says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز"),
            wire("b").denies("ونفت شركة البناء أن يكون", CRACKS, "شركة البناء"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.CONTESTED);
    assertThat(claim(linked, "b", "A1").status()).isEqualTo(ClaimStatus.CONTESTED);
    assertThat(linked.conflicts())
        .anySatisfy(conflict -> {
          assertThat(conflict.kind()).isEqualTo("whether");
          assertThat(conflict.values()).containsExactly("affirm", "deny");
        });
  }

  @Test
  void differentTollsOfOneHappeningContest() {
    var linked =
        link(
            wire("a")
                .says(
                    "أعلن الدفاع المدني",
                    "مقتل خمسة عمال في انهيار جسر الوادي الأخضر",
                    "الدفاع المدني"),
            wire("b")
                .says(
                    "أعلنت وزارة الصحة",
                    "مقتل تسعة عمال في انهيار جسر الوادي الأخضر",
                    "وزارة الصحة"));
    assertThat(linked.conflicts()).extracting(conflict -> conflict.kind()).containsExactly("count");
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.CONTESTED);
    assertThat(claim(linked, "a", "A1")).isNotEqualTo(claim(linked, "b", "A1"));
  }

  @Test
  void aLaterTollFromTheSameOriginIsAnUpdate() {
    var first = "مقتل خمسة عمال في انهيار جسر الوادي الأخضر";
    var later = "مقتل تسعة عمال في انهيار جسر الوادي الأخضر";
    var linked =
        link(
            wire("a").day(10).says("أعلن الدفاع المدني", first, "الدفاع المدني"),
            wire("b").day(11).says("أعلن الدفاع المدني", later, "الدفاع المدني"));
    assertThat(linked.conflicts()).extracting(Conflict::kind).containsExactly("update");
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aTollThatGrewByTheNextDayIsAnUpdateWhoeverGivesIt() {
    var first = "مقتل خمسة عمال في انهيار جسر الوادي الأخضر";
    var later = "مقتل تسعة عمال في انهيار جسر الوادي الأخضر";
    var grown =
        link(
            wire("a").day(10).says("أعلن الدفاع المدني", first, "الدفاع المدني"),
            wire("b").day(11).says("أعلنت وزارة الصحة", later, "وزارة الصحة"));
    assertThat(grown.conflicts()).extracting(Conflict::kind).containsExactly("update");
    var shrunk =
        link(
            wire("a").day(10).says("أعلن الدفاع المدني", later, "الدفاع المدني"),
            wire("b").day(11).says("أعلنت وزارة الصحة", first, "وزارة الصحة"));
    assertThat(shrunk.conflicts()).extracting(Conflict::kind).containsExactly("count");
  }

  @Test
  void anArticleThatGivesTwoTollsSpeaksOfTwoHappenings() {
    var linked =
        link(
            wire("a")
                .says(
                    "أعلن الدفاع المدني",
                    "مقتل خمسة عمال في انهيار جسر الوادي الأخضر",
                    "الدفاع المدني")
                .says(
                    "وكانت وزارة الصحة أعلنت",
                    "مقتل تسعة عمال في انهيار جسر الوادي الأخضر قبل عام",
                    "وزارة الصحة"));
    assertThat(linked.conflicts()).isEmpty();
  }

  private List<String> kinds(Newsroom... articles) {
    return link(articles).conflicts().stream().map(Conflict::kind).toList();
  }

  private static Newsroom civil(String id, String content) {
    return wire(id).says("أعلن الدفاع المدني", content, "الدفاع المدني");
  }

  private static Newsroom health(String id, String content) {
    return wire(id).says("أعلنت وزارة الصحة", content, "وزارة الصحة");
  }

  @Test
  void theDeadAndTheDeadAndWoundedTogetherAreTwoFigures() {
    assertThat(
            kinds(
                civil("a", "مقتل خمسة عمال في انهيار جسر الوادي الأخضر"),
                health("b", "مقتل وإصابة تسعة عمال في انهيار جسر الوادي الأخضر")))
        .isEmpty();
  }

  @Test
  void aWholeAndItsPartsAreTwoFigures() {
    assertThat(
            kinds(
                civil("a", "مقتل 15 شخصا في انهيار جسر الوادي الأخضر"),
                health("b", "مقتل 12 عاملا في انهيار جسر الوادي الأخضر إضافة إلى 3 أشخاص")))
        .isEmpty();
  }

  @Test
  void aRoundedNumberDoesNotContradict() {
    var rounded = "كلفة إصلاح جسر الوادي الأخضر بلغت 1.7 مليون دولار هذا العام";
    var exact = "كلفة إصلاح جسر الوادي الأخضر بلغت 1,733,581 دولار هذا العام";
    var other = "كلفة إصلاح جسر الوادي الأخضر بلغت 1,933,581 دولار هذا العام";
    assertThat(kinds(civil("a", rounded), health("b", exact))).isEmpty();
    assertThat(kinds(civil("a", rounded), health("b", other))).containsExactly("count");
  }

  @Test
  void happeningsInTwoPlacesDoNotContradict() {
    assertThat(
            kinds(
                civil("a", "مقتل خمسة عمال في انهيار جسر قديم في باكستان"),
                health("b", "مقتل تسعة عمال في انهيار جسر قديم في أفغانستان")))
        .isEmpty();
  }

  @Test
  void figuresOfVeryDifferentSizeAreOfTwoThings() {
    assertThat(
            kinds(
                civil("a", "مقتل خمسة عمال في انهيار جسر الوادي الأخضر"),
                health("b", "مقتل 900 عامل في انهيار جسر الوادي الأخضر وغيره منذ سنين")))
        .isEmpty();
  }

  @Test
  void aSentenceThatTurnsToAnotherHappeningDoesNotContradict() {
    assertThat(
            kinds(
                civil("a", "مقتل خمسة عمال في انهيار جسر الوادي الأخضر"),
                health("b", "في حادث منفصل قتل تسعة عمال في انهيار جسر الوادي الأخضر")))
        .isEmpty();
  }

  @Test
  void oneOutletsSecondFigureIsAnUpdate() {
    var first = "قتل خمسة عمال في انهيار جسر الوادي الأخضر.";
    var second = "قتل تسعة عمال في انهيار جسر الوادي الأخضر.";
    assertThat(
            kinds(wire("a").outlet("الميزان").own(first), wire("b").outlet("الميزان").own(second)))
        .containsExactly("update");
    assertThat(
            kinds(wire("a").outlet("الميزان").own(first), wire("b").outlet("الشراع").own(second)))
        .containsExactly("count");
  }

  @Test
  void aBodyAndWhoSpeaksForItDoNotDenyEachOther() {
    var says = "الوزارة لم تتسلم أي شكوى بشأن أعمدة جسر الوادي الأخضر";
    var denied = "تسلم الوزارة شكوى بشأن أعمدة جسر الوادي الأخضر";
    assertThat(
            kinds(
                wire("a").says("وقالت وزارة الري إن", says, "وزارة الري"),
                wire("b")
                    .denies("ونفى المتحدث باسم وزارة الري", denied, "المتحدث باسم وزارة الري")))
        .isEmpty();
  }

  @Test
  void thePartsOfAWholeAreNoOtherNumber() {
    assertThat(
            kinds(
                civil("a", "ضبط 30 مسدسا مهربا على طريق جسر الوادي الأخضر"),
                health(
                    "b",
                    "ضبط 10 مسدسات طويلة و8 مسدسات قصيرة و12 مسدسا قديما مهربا على طريق جسر"
                        + " الوادي الأخضر")))
        .isEmpty();
  }

  @Test
  void theSecondAndTheThirdOfAKindDoNotContradict() {
    var second = "وصول الدفعة الثانية من الخيام إلى سكان جسر الوادي الأخضر على متن 5 شاحنات";
    var third = "وصول الدفعة الثالثة من الخيام إلى سكان جسر الوادي الأخضر على متن 3 شاحنات";
    assertThat(kinds(civil("a", second), health("b", third))).isEmpty();
    assertThat(kinds(civil("a", second), health("b", second.replace('5', '3'))))
        .containsExactly("count");
  }

  @Test
  void whoCallsARumourUntrueDeniesItToo() {
    var rumour = "ما يتردد عن إغلاق جسر الوادي الأخضر قبل العيد";
    assertThat(
            kinds(
                wire("a").says("وقال الوزير سامر النجار إن", rumour + " غير صحيح", "سامر النجار"),
                wire("b").denies("ونفى المحافظ نبيل الخطيب", rumour, "نبيل الخطيب")))
        .isEmpty();
  }

  @Test
  void whoDisownsWordsDoesNotDenyThatTheyWereSaid() {
    var words = "تصريحات النائب حول هدم جسر الوادي الأخضر";
    assertThat(
            kinds(
                wire("a").says("وأعلن الوزير سامر النجار", "رفضه " + words, "سامر النجار"),
                wire("b").denies("وتنصل المحافظ نبيل الخطيب من", words, "نبيل الخطيب")))
        .isEmpty();
  }

  @Test
  void decisionsOfOtherNumbersDoNotContradictInTheirDays() {
    var one = "مجلس بلدة الوادي أقر في 10 مارس 2025 القرار رقم 44 حول ترميم جسر الوادي الأخضر";
    var other = "مجلس بلدة الوادي أقر في 4 مارس 2025 القرار رقم 11 حول ترميم جسر الوادي الأخضر";
    assertThat(kinds(civil("a", one), health("b", other))).isEmpty();
    assertThat(kinds(civil("a", one), health("b", other.replace("11", "44"))))
        .containsExactly("time");
  }
}
