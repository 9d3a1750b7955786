package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.isnad.model.Reason;
import org.junit.jupiter.api.Test;

/// When two tellings are of one happening, and where they then confirm or contradict each other, on
/// invented articles.
class HappeningTest {

  private static final String HEADLINE = "مقتل بائع السمك فريد الصافي في حي الميناء";

  private final Linker linker = new Linker();

  private Linked link(Newsroom... articles) {
    return linker.link(List.of(articles).stream().map(Newsroom::write).toList());
  }

  private static Newsroom paper(String id) {
    return Newsroom.article(id, HEADLINE)
        .own("خرج مئات من سكان حي الميناء لتشييع بائع السمك فريد الصافي بعد صلاة الظهر.");
  }

  private static Newsroom doctor(String content) {
    return paper("a").says("قال الطبيب سامر النجار إن", content, "سامر النجار");
  }

  private static Newsroom sister(String content) {
    return paper("b").says("وقالت شقيقته هدى الصافي إن", content, "هدى الصافي");
  }

  private List<Claim> confirmed(Newsroom... articles) {
    return link(articles).claims().stream()
        .filter(claim -> claim.status() == ClaimStatus.CORROBORATED)
        .toList();
  }

  private List<Conflict> conflicts(Newsroom... articles) {
    return link(articles).conflicts();
  }

  @Test
  void twoWhoKnowOfOneVictimConfirmEachOtherInTheirOwnWords() {
    var claims =
        confirmed(
            doctor("مسلحين قتلوا فريد الصافي وأن جثته وصلت إلى المستشفى عند الفجر"),
            sister("مسلحين ملثمين قتلوا فريد محمود الصافي أمام باب بيته وأحرقوا سيارته"));
    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().support()).hasSize(2);
  }

  @Test
  void twoWhoTellOfTwoVictimsDoNotConfirmEachOther() {
    assertThat(
            confirmed(
                doctor("مسلحين قتلوا فريد الصافي وأن جثته وصلت إلى المستشفى عند الفجر"),
                sister("مسلحين ملثمين قتلوا نبيل الصافي أمام باب بيته وأحرقوا سيارته")))
        .isEmpty();
  }

  @Test
  void whoeverIsSaidToBeHeldIsNotTheVictimOfAnAttackInTheSameReport() {
    assertThat(
            confirmed(
                doctor("مسلحين قتلوا فريد الصافي وأن جثته وصلت إلى المستشفى عند الفجر"),
                sister("الجنود اعتقلوا فريد الصافي ثم تعرضوا لهجوم من حشد غاضب")
                    .own("وقتل مجهولون فريد الصافي بعد ساعات.")))
        .isEmpty();
  }

  @Test
  void oneVictimInTwoTownsIsAConflictOfPlace() {
    var linked =
        link(
            doctor("مسلحين قتلوا فريد الصافي في مدينة نابلس ونقلوا جثته عند الفجر"),
            sister("مسلحين ملثمين قتلوا فريد الصافي في مدينة غزة وأحرقوا سيارته"));
    assertThat(linked.conflicts()).extracting(Conflict::kind).containsExactly("place");
    assertThat(linked.conflicts().getFirst().values()).containsExactly("نابلس", "غزة");
    assertThat(linked.claims())
        .flatExtracting(Claim::why)
        .extracting(Reason::key)
        .contains("against.place");
  }

  @Test
  void whoKnowsBothTownsDoesNotContradict() {
    assertThat(
            conflicts(
                doctor("مسلحين قتلوا فريد الصافي في مدينة نابلس ونقلوا جثته عند الفجر"),
                sister("مسلحين ملثمين قتلوا فريد الصافي في مدينة غزة وأحرقوا سيارته")
                    .own("وكان الصافي يقيم في نابلس منذ سنين.")))
        .isEmpty();
  }

  @Test
  void oneVictimOfTwoDoersIsAConflictOfActor() {
    var conflicts =
        conflicts(
            doctor("قوات بوكو حرام قتلت فريد الصافي عند الفجر"),
            sister("حركة طالبان قتلت فريد الصافي أمام بيته عند الفجر"));
    assertThat(conflicts).extracting(Conflict::kind).containsExactly("actor");
  }

  @Test
  void anAllianceAndItsMemberAreNoConflictOfActor() {
    assertThat(
            conflicts(
                doctor("طائرات التحالف العربي قتلت فريد الصافي عند الفجر"),
                sister("القوات السعودية قتلت فريد الصافي أمام بيته عند الفجر")))
        .isEmpty();
  }

  @Test
  void aMeetingToldFromEitherSideIsNoConflictOfActor() {
    assertThat(
            conflicts(
                paper("a")
                    .says(
                        "قال الناطق سامر النجار إن",
                        "الوزير سالم الراوي التقى رئيس النقابة كمال العطار في بيروت يوم الاثنين",
                        "سامر النجار")
                    .says(
                        "وقالت الناطقة هدى السالم إن",
                        "رئيس النقابة كمال العطار التقى الوزير سالم الراوي في بيروت يوم الاثنين",
                        "هدى السالم")))
        .isEmpty();
  }

  @Test
  void whoIsBlamedAndDeniesIsAConflictOfResponsibility() {
    var conflicts =
        conflicts(
            paper("a")
                .says(
                    "قال الوزير سامر النجار إن",
                    "الشرطة تتهم حركة طالبان بالوقوف وراء تفجير سوق الميناء",
                    "سامر النجار"),
            paper("b")
                .denies("ونفت حركة طالبان", "أي علاقة لها بتفجير سوق الميناء", "حركة طالبان"));
    assertThat(conflicts).extracting(Conflict::kind).containsExactly("responsibility");
    assertThat(conflicts.getFirst().values()).containsExactly("طالبان", "deny");
  }

  @Test
  void whoClaimsWhatAnotherIsBlamedForIsAConflictOfResponsibility() {
    var conflicts =
        conflicts(
            paper("a").own("واتهمت الشرطة بوكو حرام بالوقوف وراء تفجير سوق الميناء."),
            paper("b").own("وأعلنت حركة طالبان مسؤوليتها عن تفجير سوق الميناء."));
    assertThat(conflicts).extracting(Conflict::kind).containsExactly("responsibility");
  }

  @Test
  void blameForTwoDeedsIsNoConflict() {
    assertThat(
            conflicts(
                paper("a").own("واتهمت الشرطة بوكو حرام بالوقوف وراء تفجير سوق الميناء."),
                paper("b").own("وأعلنت حركة طالبان مسؤوليتها عن خطف سائق الحافلة قبل عام.")))
        .isEmpty();
  }

  @Test
  void articlesAsThePipelineReadsThemContradictEachOtherInPlaceAndBlame() {
    var linked =
        linker.link(
            List.of(
                read(
                    "a",
                    "وقال الطبيب سامر النجار إن مسلحين قتلوا فريد الصافي في مدينة نابلس ونقلوا جثته عند الفجر.",
                    "واتهم الوزير سالم الراوي حركة طالبان بالوقوف وراء تفجير سوق الميناء."),
                read(
                    "b",
                    "وقالت شقيقته هدى الصافي إن مسلحين ملثمين قتلوا فريد الصافي في مدينة غزة وأحرقوا سيارته.",
                    "ونفت حركة طالبان أي علاقة لها بتفجير سوق الميناء.")));
    assertThat(linked.conflicts())
        .extracting(Conflict::kind)
        .containsExactlyInAnyOrder("place", "responsibility");
    assertThat(linked.claims()).extracting(Claim::status).doesNotContain(ClaimStatus.CORROBORATED);
  }

  private static AnnotatedArticle read(String id, String... sentences) {
    var mourners = "خرج مئات من سكان حي الميناء لتشييع بائع السمك فريد الصافي بعد صلاة الظهر.";
    var text = mourners + "\n\n" + String.join("\n\n", sentences);
    return Pipeline.standard()
        .run(Fixtures.article(id, text, Optional.of(LocalDate.of(2025, 3, 10))));
  }
}
