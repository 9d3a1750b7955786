package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.claim;
import static org.isnad.link.Bridge.wire;

import java.util.List;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reason;
import org.junit.jupiter.api.Test;

/// What two origins can confirm, and when a second one is none, on invented articles.
class FactTest {

  private final Linker linker = new Linker();

  private Claim first(Newsroom... articles) {
    var linked = linker.link(List.of(articles).stream().map(Newsroom::write).toList());
    return claim(linked, "a", "A1");
  }

  private Claim both(String one, String other) {
    return first(
        wire("a").says("قال المهندس فؤاد الصباح إن", one, "فؤاد الصباح"),
        wire("b").says("وقالت النقابية سلوى الراوي إن", other, "سلوى الراوي"));
  }

  private static void isOneRoot(Claim claim, String rule) {
    assertThat(claim.support()).hasSize(2);
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).extracting(Reason::key).contains(rule);
  }

  @Test
  void twoWhoTellAFactConfirmEachOther() {
    var claim =
        both(
            "عمال الجسر أغلقوا الوادي الأخضر أمام الشاحنات الثقيلة",
            "الوادي الأخضر أغلقه عمال الجسر أمام كل الشاحنات الثقيلة");
    assertThat(claim.status()).isEqualTo(ClaimStatus.CORROBORATED);
  }

  @Test
  void twoWhoAppraiseTheSameDoNotConfirmEachOther() {
    isOneRoot(
        both(
            "جسر الوادي الأخضر ركن أساسي لأهل السنديان وأرضهم",
            "أهل السنديان وأرضهم يرون جسر الوادي الأخضر ركنا أساسيا"),
        "once.wish");
  }

  @Test
  void whatIsCountedIsAFactAlsoWherePraiseStandsBesideIt() {
    var claim =
        both(
            "جسر الوادي الأخضر الأساسي كلف 40 مليون دولار",
            "الجسر الأساسي في الوادي الأخضر كلف نحو 40 مليون دولار");
    assertThat(claim.status()).isEqualTo(ClaimStatus.CORROBORATED);
  }

  @Test
  void twoWhoAreWorriedDoNotConfirmEachOther() {
    isOneRoot(
        both(
            "قلقه من إغلاق جسر الوادي الأخضر أمام الشاحنات",
            "قلقها من أن يكون جسر الوادي الأخضر أغلق أمام الشاحنات"),
        "once.wish");
  }

  @Test
  void twoWhoAreCommittedToItDoNotConfirmEachOther() {
    isOneRoot(
        both(
            "التزام الشركة بترميم جسر الوادي الأخضر أمام الشاحنات",
            "التزامها ترميم الجسر في الوادي الأخضر لتعبره شاحنات الشركة"),
        "once.wish");
  }

  @Test
  void whoDoesNotKnowOfItDoesNotConfirmIt() {
    isOneRoot(
        both(
            "الشركة منحت عقدا لهدم جسر الوادي الأخضر القديم",
            "لا علم لها بعقد منحته الشركة لهدم جسر الوادي الأخضر"),
        "once.wish");
  }

  private static final String CLOSED = "الوادي الأخضر أغلقه عمال الجسر أمام كل الشاحنات الثقيلة";
  private static final String CLOSED_ANEW = "عمال الجسر أغلقوا الوادي الأخضر أمام الشاحنات الثقيلة";

  @Test
  void whoIsNearToSomebodyIsNotHe() {
    var claim =
        first(
            wire("a")
                .outlet("الميزان")
                .says("قال مصدر قريب من سامي النوري إن", CLOSED, "سامي النوري"));
    assertThat(claim.why()).contains(Reason.of("root.outlet", "الميزان"));
  }

  @Test
  void whomSomethingIsToldIsNotTheOneWhoTellsIt() {
    var claim = first(wire("a").outlet("الميزان").says("وأكد للبلدية أن", CLOSED, "للبلدية"));
    assertThat(claim.why()).contains(Reason.of("root.outlet", "الميزان"));
  }

  @Test
  void whoeverIsNamedBeforeAReportMayBeWhoSpeaks() {
    isOneRoot(
        first(
            wire("a").says("وقالت ممثلة العمال في النقابة سلوى الراوي إن", CLOSED, "ممثلة العمال"),
            wire("b").says("وذكرت سلوى الراوي أن", CLOSED_ANEW, "سلوى الراوي")),
        "once.one-line");
  }

  @Test
  void anAnalysisIsNobody() {
    var claim = first(wire("a").outlet("الميزان").says("وأظهر التحليل أن", CLOSED, "التحليل"));
    assertThat(claim.why()).contains(Reason.of("root.outlet", "الميزان"));
  }

  @Test
  void aPalaceStandsForItsStateAlsoWhereAWordStandsBesideIt() {
    isOneRoot(
        first(
            wire("a").says("وذكر البيت الأبيض مضيفا أن", CLOSED, "البيت الأبيض مضيفا"),
            wire("b").says("وتقول واشنطن إن", CLOSED_ANEW, "واشنطن")),
        "once.one-state");
  }

  @Test
  void whatBeginsWithinAWordBelongsToItsPhrase() {
    isOneRoot(
        first(
            wire("a")
                .says(
                    "وأعلن المهندس فؤاد الصباح ضبط عدد من العمال متهمين ب-",
                    "التورط في سرقة حديد الجسر وتخزينه",
                    "فؤاد الصباح"),
            wire("b")
                .says(
                    "وأعلنت النقابية سلوى الراوي",
                    "ضبط عدد من العمال متهمين بالتورط في حادثة سرقة حديد الجسر وتخزينه",
                    "سلوى الراوي")),
        "once.one-text");
  }
}
