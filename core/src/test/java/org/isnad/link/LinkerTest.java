package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.BRIDGE;
import static org.isnad.link.Bridge.CRACKS;
import static org.isnad.link.Bridge.LEAD;
import static org.isnad.link.Bridge.claim;
import static org.isnad.link.Bridge.wire;
import static org.isnad.link.Newsroom.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Root;
import org.junit.jupiter.api.Test;

/// One rule of claims and roots after the other, on invented articles.
class LinkerTest {

  private static final String CRACKS_EDITED =
      "المهندسين كانوا لاحظوا شقوقا عميقة في أعمدة جسر الوادي الأخضر قبل أسبوع كامل من انهياره";
  private static final String CRACKS_ANEW =
      "أعمدة جسر الوادي الأخضر كانت فيها شقوق عميقة قبل أسبوع، وقد لاحظها المهندسون";
  private final Linker linker = new Linker();

  private Linked link(Newsroom... articles) {
    return linker.link(List.of(articles).stream().map(Newsroom::write).toList());
  }

  private static List<Root> roots(Linked linked, Claim claim) {
    return linked.roots().stream().filter(root -> claim.roots().contains(root.id())).toList();
  }

  @Test
  void oneWireReportRetoldByThreeOutletsIsOneRoot() {
    var linked =
        link(
            wire("a")
                .outlet("الميزان")
                .says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز"),
            wire("b")
                .outlet("الشراع")
                .says("ونقلت رويترز عن مسؤول أن", CRACKS_EDITED, "?مسؤول", "@رويترز"),
            wire("c").outlet("النبأ").says("ذكرت وكالة رويترز أن", CRACKS, "رويترز"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.support()).hasSize(3);
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(roots(linked, claim))
        .hasSize(1)
        .first()
        .satisfies(root -> {
          assertThat(root.name()).isEqualTo("رويترز");
          assertThat(root.articles()).containsExactly("a", "b", "c");
        });
  }

  @Test
  void aSecondOutletWithItsOwnNamedSpeakerCorroborates() {
    var linked =
        link(
            wire("a")
                .outlet("الميزان")
                .says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز"),
            article("b", BRIDGE)
                .outlet("الشراع")
                .says("وقالت المهندسة سلوى الراوي للشراع إن", CRACKS_ANEW, "سلوى الراوي"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.support()).hasSize(2);
    assertThat(claim.status()).isEqualTo(ClaimStatus.CORROBORATED);
  }

  @Test
  void oneTextUnderTwoSourcesCountsOnce() {
    var linked =
        link(
            wire("a").says("قال الناطق فؤاد الصباح إن", CRACKS, "فؤاد الصباح"),
            wire("b").says("قالت المهندسة سلوى الراوي إن", CRACKS, "سلوى الراوي"));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.support()).hasSize(2);
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).anyMatch(reason -> reason.key().equals("once.one-text"));
  }

  @Test
  void anUnattributedCopyInheritsTheRootAndDoesNotCount() {
    var linked =
        link(
            wire("a").says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز"),
            wire("b").own("ويذكر أن " + CRACKS + "."));
    var claim = claim(linked, "a", "A1");
    assertThat(claim.support()).hasSize(2);
    assertThat(claim.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    assertThat(claim.why()).anyMatch(reason -> reason.key().startsWith("inferred."));
    assertThat(roots(linked, claim).getFirst().articles()).containsExactly("a", "b");
    assertThat(linked.reuse()).anyMatch(link -> link.lostAttribution());
  }

  @Test
  void unnamedVoicesHangOnTheCreditedAgency() {
    var linked =
        link(
            wire("a").credit("رويترز").says("قال مصدر أمني إن", CRACKS, "?مصدر أمني"),
            wire("b").says("ذكرت وكالة رويترز أن", CRACKS_EDITED, "رويترز"));
    var claim = claim(linked, "a", "A1");
    assertThat(roots(linked, claim)).extracting(Root::name).containsExactly("رويترز");
  }

  @Test
  void unnamedVoicesOfUnknownPagesAreNotIndependent() {
    var linked =
        link(
            wire("a").says("قال مصدر أمني إن", CRACKS, "?مصدر أمني"),
            wire("b").says("قال شاهد إن", CRACKS_ANEW, "?شاهد"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aClientAndTheLawyerWhoQuotesHimAreOneLine() {
    var linked =
        link(
            wire("a")
                .says("قال المحامي عادل المرعي إن موكله أكد أن", CRACKS, "موكله", "عادل المرعي"),
            wire("b").says("قال المحامي عادل المرعي إن", CRACKS_ANEW, "عادل المرعي"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aBodyAndItsSpokesmanAreOneOrigin() {
    var body =
        wire("b").says("أعلنت هيئة الجسور لوكالة رويترز أن", CRACKS_ANEW, "هيئة الجسور", "@رويترز");
    var before =
        link(
            wire("a").says("قال الناطق باسم هيئة الجسور فؤاد الصباح إن", CRACKS, "فؤاد الصباح"),
            body);
    assertThat(claim(before, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
    var behind =
        link(
            wire("a").says("قال فؤاد الصباح، المتحدث باسم هيئة الجسور، إن", CRACKS, "فؤاد الصباح"),
            body);
    assertThat(claim(behind, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aSpokesmanWhoWasIntroducedEarlierSpeaksForHisBody() {
    var linked =
        link(
            wire("a")
                .says("قال الناطق باسم هيئة الجسور فؤاد الصباح إن", LEAD, "فؤاد الصباح")
                .says("وأضاف فؤاد الصباح أن", CRACKS, "فؤاد الصباح"),
            wire("b").says("أعلنت هيئة الجسور أن", CRACKS_ANEW, "هيئة الجسور"));
    assertThat(claim(linked, "a", "A2").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void theSameWordsOfTwoSpeakersAreOneText() {
    var linked =
        link(
            wire("a").says("قال المهندس فؤاد الصباح إن", CRACKS, "فؤاد الصباح"),
            article("b", BRIDGE)
                .outlet("الشراع")
                .says("وقالت المهندسة سلوى الراوي للشراع إن", CRACKS, "سلوى الراوي"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aSpeakerSpeltInTwoWaysDoesNotCorroborateHimself() {
    var linked =
        link(
            wire("a").says("قال المهندس ريتشارد نيفيل إن", CRACKS, "ريتشارد نيفيل"),
            article("b", BRIDGE)
                .outlet("الشراع")
                .says("وقال المهندس رتشارد نيفيل للشراع إن", CRACKS_ANEW, "رتشارد نيفيل"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aSpeakerOfAnotherBodyStillCorroborates() {
    var linked =
        link(
            wire("a").says("قال الناطق باسم نقابة العمال فؤاد الصباح إن", CRACKS, "فؤاد الصباح"),
            wire("b").says("أعلنت هيئة الجسور أن", CRACKS_ANEW, "هيئة الجسور"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.CORROBORATED);
  }

  @Test
  void theSourcesPointBackToTheMediumThatHeardThem() {
    var linked =
        link(
            wire("a")
                .says("كشفت مصادر محلية لوكالة رويترز أن", CRACKS, "?مصادر محلية", "@رويترز")
                .says("وأضافت المصادر أن", "الشركة وعدت بإصلاح الأعمدة ولم تفعل", "?المصادر"));
    assertThat(roots(linked, claim(linked, "a", "A2")))
        .extracting(Root::name)
        .containsExactlyElementsOf(
            roots(linked, claim(linked, "a", "A1")).stream().map(Root::name).toList());
  }

  @Test
  void unrelatedArticlesShareNothing() {
    var linked =
        link(
            wire("a").says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز"),
            article("b", "افتتاح معرض الكتاب السنوي في مدينة الواحة")
                .own("افتتح وزير الثقافة مساء أمس معرض الكتاب بمشاركة مئتي دار نشر.")
                .says(
                    "وقال الوزير إن", "المعرض يستمر عشرة أيام ويضم ندوات وأمسيات شعرية", "الوزير"));
    assertThat(linked.reuse()).isEmpty();
    assertThat(linked.stories()).hasSize(2);
    assertThat(linked.claims()).allMatch(claim -> claim.support().size() == 1);
  }

  @Test
  void theOrderOfArticlesChangesNoResult() {
    var articles =
        new ArrayList<AnnotatedArticle>(
            List.of(
                wire("a").says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز").write(),
                wire("b").own("ويذكر أن " + CRACKS + ".").write(),
                article("c", "افتتاح معرض الكتاب السنوي")
                    .own("افتتح الوزير معرض الكتاب أمس.")
                    .write()));
    var forward = linker.link(articles);
    Collections.reverse(articles);
    var backward = linker.link(articles);
    assertThat(backward.reuse()).hasSameSizeAs(forward.reuse());
    assertThat(backward.stories())
        .extracting(story -> story.articles().size())
        .containsExactlyInAnyOrderElementsOf(
            forward.stories().stream().map(story -> story.articles().size()).toList());
    assertThat(backward.claims())
        .extracting(Claim::status)
        .containsExactlyInAnyOrderElementsOf(forward.claims().stream().map(Claim::status).toList());
  }
}
