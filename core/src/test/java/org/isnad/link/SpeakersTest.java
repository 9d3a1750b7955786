package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.CRACKS;
import static org.isnad.link.Bridge.claim;
import static org.isnad.link.Bridge.wire;

import java.util.List;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reason;
import org.junit.jupiter.api.Test;

/// Who speaks under which words, on invented articles.
class SpeakersTest {

  private static final String OPEN = "الطريق بين البلدتين مفتوح وسيبقى كذلك حتى المساء";
  private static final String CRACKS_ANEW =
      "أعمدة جسر الوادي الأخضر كانت فيها شقوق عميقة قبل أسبوع، وقد لاحظها المهندسون";

  private final Linker linker = new Linker();

  private Linked link(Newsroom... articles) {
    return linker.link(List.of(articles).stream().map(Newsroom::write).toList());
  }

  private static List<String> roots(Linked linked, String article, String attribution) {
    var claim = claim(linked, article, attribution);
    return linked.roots().stream()
        .filter(root -> claim.roots().contains(root.id()))
        .map(root -> root.name())
        .toList();
  }

  private static Newsroom minister(String id, String introduction) {
    return wire(id).says("قال " + introduction + " سامي النوري إن", CRACKS, "سامي النوري");
  }

  @Test
  void aTitleAloneIsThePersonWhomTheArticleIntroducesWithIt() {
    var linked = link(minister("a", "وزير الري").says("وأكد وزير الري أن", OPEN, "وزير الري"));
    assertThat(roots(linked, "a", "A2")).containsExactly("سامي النوري");
    assertThat(claim(linked, "a", "A2").why())
        .contains(Reason.of("root.office", "a.txt", "سامي النوري", "وزير الري"));
  }

  @Test
  void aHeadlinesTitleIsThePersonWhomTheArticleIntroducesBelowWithAnAddress() {
    var linked =
        link(
            wire("a")
                .says("وأكد وزير الري أن", OPEN, "وزير الري")
                .says("قال وزير الري المهندس سامي النوري إن", CRACKS, "سامي النوري"));
    assertThat(roots(linked, "a", "A1")).containsExactly("سامي النوري");
  }

  @Test
  void aTitleIsThePersonWhomAnotherArticleOfTheStoryIntroducesWithTheVerySameWords() {
    var linked =
        link(minister("a", "وزير الري"), wire("b").says("وأكد وزير الري أن", OPEN, "وزير الري"));
    assertThat(roots(linked, "b", "A1")).containsExactly("سامي النوري");
  }

  @Test
  void aTitleOfTwoPersonsStaysByItself() {
    var linked =
        link(
            minister("a", "وزير الري")
                .says("وقال وزير الري عادل المرعي إن", OPEN + " غدا", "عادل المرعي")
                .says("وأكد وزير الري أن", OPEN, "وزير الري"));
    assertThat(roots(linked, "a", "A3")).contains("وزير الري");
  }

  @Test
  void whoHeldAnOfficeOnceOrIsItsDeputyIsNotMeantByIt() {
    for (var title : List.of("نائب وزير الري", "وكيل وزارة الري")) {
      var linked = link(minister("a", title).says("وأكد وزير الري أن", OPEN, "وزير الري"));
      assertThat(roots(linked, "a", "A2")).as(title).containsExactly("وزير الري");
    }
    var former =
        link(
            wire("a")
                .says("قال سامي النوري، وزير الري السابق، إن", CRACKS, "سامي النوري")
                .says("وأكد وزير الري أن", OPEN, "وزير الري"));
    assertThat(roots(former, "a", "A2")).containsExactly("وزير الري");
  }

  @Test
  void anUnnamedSpokesmanIsTheNamedOneOfTheSameBody() {
    var linked =
        link(
            minister("a", "المتحدث باسم هيئة الجسور")
                .says("وأكد المتحدث باسم الهيئة أن", OPEN, "المتحدث باسم هيئة الجسور"));
    assertThat(roots(linked, "a", "A2")).containsExactly("سامي النوري");
  }

  @Test
  void aNameWrittenApartOrWithoutTheFamilysIsOneSpeaker() {
    var linked =
        link(
            wire("a")
                .says("قال المهندس عبد الله بن سامي النوري إن", CRACKS, "عبد الله بن سامي النوري"),
            wire("b").says("قال المهندس عبدالله بن سامي إن", OPEN, "عبدالله بن سامي"));
    assertThat(roots(linked, "b", "A1")).containsExactly("عبد الله بن سامي النوري");
  }

  @Test
  void aFamilysNameAloneIsTheOnlyPersonOfTheStoryWhoHasIt() {
    var linked = link(minister("a", "وزير الري"), wire("b").says("وأكد النوري أن", OPEN, "النوري"));
    assertThat(roots(linked, "b", "A1")).containsExactly("سامي النوري");
  }

  @Test
  void aDocumentOfWhichItIsNotSaidWhoseItIsIsNobody() {
    var linked = link(wire("a").outlet("الميزان").says("وأشار البيان إلى أن", OPEN, "البيان"));
    assertThat(claim(linked, "a", "A1").why()).contains(Reason.of("root.outlet", "الميزان"));
  }

  @Test
  void wordsThatNeitherNameNorDescribeAnybodyAreNobody() {
    var linked = link(wire("a").outlet("الميزان").says("وأضاف خلالها أن", OPEN, "خلالها"));
    assertThat(claim(linked, "a", "A1").why()).contains(Reason.of("root.outlet", "الميزان"));
  }

  @Test
  void aStateByItsNameIsSomebody() {
    var linked = link(wire("a").outlet("الميزان").says("وأدانت دولة الكويت", OPEN, "دولة الكويت"));
    assertThat(claim(linked, "a", "A1").why())
        .contains(Reason.of("root.named", "الميزان", "دولة الكويت"));
  }

  @Test
  void anUnnamedVoiceWhoseWordsAnotherGivesToABodyIsOfThatBody() {
    var voice = "مصدر في وزارة الخارجية الكويتية";
    var linked =
        link(
            wire("a").outlet("الميزان").says("قال " + voice + " إن", CRACKS, "?" + voice),
            wire("b").outlet("المرفأ").says("قال مصدر إن", CRACKS, "?مصدر"));
    assertThat(roots(linked, "b", "A1")).containsExactly(voice);
  }

  @Test
  void unnamedVoicesOfOneBodyAreOneOriginWhoeverHeardThem() {
    var voice = "مصدر مسؤول في وزارة الخارجية الكويتية";
    var brief = "مصدر في وزارة الخارجية الكويتية";
    var linked =
        link(
            wire("a").outlet("الميزان").says("قال " + voice + " إن", CRACKS, "?" + voice),
            wire("b").outlet("المرفأ").says("قال " + brief + " إن", CRACKS, "?" + brief));
    assertThat(roots(linked, "b", "A1")).containsExactly("وزارة الخارجية الكويتية");
    assertThat(claim(linked, "b", "A1").why())
        .contains(Reason.of("root.voice-of", "المرفأ", "وزارة الخارجية الكويتية"));
  }

  @Test
  void anOutletsOwnUnnamedVoicesConfirmNobody() {
    var linked =
        link(
            wire("a").outlet("الميزان").says("قال مصدر إن", CRACKS, "?مصدر"),
            wire("b").says("قال المهندس سامي النوري إن", CRACKS_ANEW, "سامي النوري"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).contains(Reason.of("once.unnamed", "الميزان", "سامي النوري"));
  }

  @Test
  void aCapitalAndItsGovernmentAreOneState() {
    var linked =
        link(
            wire("a").says("وأكدت الحكومة الأفغانية أن", CRACKS, "الحكومة الأفغانية"),
            wire("b").says("وتقول كابول إن", CRACKS_ANEW, "كابول"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).anyMatch(reason -> reason.key().equals("once.one-state"));
  }

  @Test
  void twoBodiesOfOneStateCountOnceHoweverItsAdjectiveIsSpelt() {
    var linked =
        link(
            wire("a").says("وذكر المرصد الأمريكي للجسور أن", CRACKS, "المرصد الأمريكي للجسور"),
            wire("b").says("وذكر مكتب المسح الأميركي أن", CRACKS_ANEW, "مكتب المسح الأميركي"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).anyMatch(reason -> reason.key().equals("once.one-state"));
  }

  @Test
  void aSpokesmanOfWhomItIsNotSaidForWhomHeSpeaksMaySpeakForAnyBody() {
    var linked =
        link(
            wire("a").says("وذكر الناطق الإعلامي أن", CRACKS, "الناطق الإعلامي"),
            wire("b").says("وذكرت بلدية الوادي أن", CRACKS_ANEW, "بلدية الوادي"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void twoKnownNamesOfOneCompanyAreOneOrigin() {
    var linked =
        link(
            wire("a").says("وذكرت شركة موبايلي أن", CRACKS, "شركة موبايلي"),
            wire("b").says("وذكرت اتحاد اتصالات أن", CRACKS_ANEW, "اتحاد اتصالات"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aBodyAndWhatIsKnownToBeAPartOfItAreOneOrigin() {
    var linked =
        link(
            wire("a").says("وذكرت الأمم المتحدة أن", CRACKS, "الأمم المتحدة"),
            wire("b").says("وذكرت مفوضية اللاجئين أن", CRACKS_ANEW, "مفوضية اللاجئين"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void anAdverbIsNobody() {
    var linked = link(wire("a").outlet("الميزان").says("وأكدت أن", OPEN, "دائما"));
    assertThat(claim(linked, "a", "A1").why()).contains(Reason.of("root.outlet", "الميزان"));
  }

  @Test
  void aTitleThatAnotherArticleGivesAPersonTiesHimToHisBody() {
    var linked =
        link(
            wire("a").says("قال على حسابه الرسمي سامي النوري إن", CRACKS, "سامي النوري"),
            wire("b").says("وذكرت وزارة الري أن", CRACKS_ANEW, "وزارة الري"),
            wire("c").says("قال وزير الري والمياه سامي النوري إن", OPEN, "سامي النوري"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void whoeverCongratulatesConfirmsNobody() {
    var linked =
        link(
            wire("a")
                .says(
                    "وأعرب المهندس سامي النوري عن",
                    "أصدق التهاني لأهالي السنديان بمناسبة افتتاح جسر الوادي",
                    "سامي النوري"),
            wire("b")
                .says(
                    "وأعربت المهندسة سلوى الراوي عن",
                    "خالص التهاني بمناسبة افتتاح جسر الوادي لكل أهالي السنديان",
                    "سلوى الراوي"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.support()).hasSize(2);
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).anyMatch(reason -> reason.key().equals("once.wish"));
  }
}
