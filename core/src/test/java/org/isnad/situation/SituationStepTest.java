package org.isnad.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.isnad.link.Newsroom;
import org.isnad.model.ClaimStatus;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.model.Situation.Entry;
import org.junit.jupiter.api.Test;

/// What makes two events one, what keeps them apart, on what an entry rests, how rates are made.
class SituationStepTest {

  private static final String GROUP = "كتيبة الصخر";
  private static final String BASE = "قاعدة التل";
  private static final String ENVOY = "سامر الوادي";
  private static final List<String> NAMES = List.of(GROUP, BASE, ENVOY);

  private static Newsroom raid(String id, String source) {
    return Newsroom.article(id, "هجوم جديد على قاعدة التل في الشمال")
        .day(10)
        .says(
            source,
            "كتيبة الصخر هاجمت قاعدة التل بثلاث قذائف يوم 8 آذار 2025 وأوقعت أضرارا في السور",
            source.split(" ", 2)[1]);
  }

  private static Dispatch attack(Newsroom newsroom) {
    return Dispatch.of(newsroom).event("ASSAULT", "هاجمت", GROUP, BASE, "").when("8 آذار");
  }

  @Test
  void oneHappeningOfTwoReportsIsOneEntry() {
    var situation =
        Dispatch.situation(
            NAMES, attack(raid("a", "قال نادر الصافي")), attack(raid("b", "أكد فؤاد الجبلي")));
    assertThat(situation.timeline())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.members()).hasSize(2);
          assertThat(entry.time()).contains("2025-03-08");
          assertThat(entry.actors()).containsExactly(GROUP);
        });
  }

  @Test
  void anotherDayIsAnotherHappening() {
    var later =
        Newsroom.article("b", "هجوم جديد على قاعدة التل في الشمال")
            .own("هاجمت كتيبة الصخر قاعدة التل يوم 9 آذار 2025 مرة أخرى");
    var situation =
        Dispatch.situation(
            NAMES,
            attack(raid("a", "قال نادر الصافي")),
            Dispatch.of(later).event("ASSAULT", "هاجمت", GROUP, BASE, "").when("9 آذار"));
    assertThat(situation.timeline()).hasSize(2);
    assertThat(situation.timeline()).allSatisfy(e -> assertThat(e.maybeSame()).isEmpty());
  }

  @Test
  void whatIsAskedForAndWhatIsDeniedStandApart() {
    var article =
        Newsroom.article("a", "سامر الوادي يطلب وقف الهجمات على قاعدة التل")
            .own("هاجمت كتيبة الصخر قاعدة التل مرارا")
            .own("ولم تقصف كتيبة الصخر قاعدة التل أمس");
    var situation =
        Dispatch.situation(
            NAMES,
            Dispatch.of(article)
                .event("ASSAULT", "هاجمت", GROUP, BASE, "")
                .event("ASSAULT", "تقصف", GROUP, BASE, "")
                .negated()
                .event("ASSAULT", "الهجمات", "", BASE, "")
                .modality(Modality.REQUESTED));
    assertThat(situation.timeline()).hasSize(3);
    assertThat(situation.timeline())
        .extracting(Entry::polarity)
        .containsOnlyOnce(EventPolarity.NEGATED);
  }

  @Test
  void anEntryRestsOnTheRootsOfItsMembers() {
    var situation =
        Dispatch.situation(
            NAMES, attack(raid("a", "قال نادر الصافي")), attack(raid("b", "قال نادر الصافي")));
    var entry = situation.timeline().getFirst();
    assertThat(entry.roots()).hasSize(1);
    assertThat(entry.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void theOwnVoiceOfAPageIsNoRoot() {
    var article = Newsroom.article("a", "هجوم").own("هاجمت كتيبة الصخر قاعدة التل");
    var situation =
        Dispatch.situation(NAMES, Dispatch.of(article).event("ASSAULT", "هاجمت", GROUP, BASE, ""));
    var entry = situation.timeline().getFirst();
    assertThat(entry.status()).isEqualTo(ClaimStatus.UNATTRIBUTED);
    assertThat(entry.notAfter()).isPresent();
    assertThat(entry.time()).isEmpty();
  }

  @Test
  void aNumberBeforeAVisitAndNoneSinceADayMakeARateWithAGap() {
    var article =
        Newsroom.article("a", "الهدوء يعود إلى قاعدة التل")
            .day(20)
            .own("وصل سامر الوادي إلى الشمال يوم 5 آذار 2025")
            .own(
                "شنت كتيبة الصخر أكثر من 12 هجوما على قاعدة التل في الأسبوعين السابقين لزيارة سامر الوادي")
            .own("ومنذ 9 آذار 2025 لم تقع هجمات على قاعدة التل");
    var situation =
        Dispatch.situation(
            NAMES,
            Dispatch.of(article)
                .event("CONSULT", "وصل", ENVOY, "", "")
                .when("5 آذار 2025")
                .event("ASSAULT", "هجوما", GROUP, BASE, "")
                .count("attacks", 12, "MORE_THAN")
                .event("CONSULT", "زيارة", ENVOY, "", "")
                .event("ASSAULT", "هجمات", "", "قاعدة التل#3", "")
                .when("9 آذار 2025")
                .negated());
    assertThat(situation.rates())
        .singleElement()
        .satisfies(rate -> {
          assertThat(rate.actors()).containsExactly(GROUP);
          var before = rate.periods().getFirst();
          assertThat(before.from()).isEqualTo("2025-02-19");
          assertThat(before.to()).isEqualTo("2025-03-05");
          assertThat(before.best()).isEqualByComparingTo(BigDecimal.valueOf(12));
          assertThat(before.high()).isEmpty();
          var none = rate.periods().getLast();
          assertThat(none.from()).isEqualTo("2025-03-09");
          assertThat(none.to()).isEqualTo("2025-03-20");
          assertThat(none.best()).isZero();
          assertThat(rate.changes()).containsExactly(none.from());
        });
  }

  @Test
  void soManyHoursAfterAnAccusationDatesTheAccusation() {
    var article =
        Newsroom.article("a", "سامر الوادي في الشمال")
            .day(20)
            .own(
                "التقى سامر الوادي كتيبة الصخر يوم 5 آذار 2025 بعد أقل من 48 ساعة من اتهام كتيبة الصخر بتنفيذ الهجوم");
    var situation =
        Dispatch.situation(
            NAMES,
            Dispatch.of(article)
                .event("CONSULT", "التقى", ENVOY, GROUP, "")
                .when("5 آذار 2025")
                .event("ACCUSE", "اتهام", "", GROUP, "")
                .when("5 آذار 2025")
                .event("ASSAULT", "الهجوم", GROUP, "", "")
                .when("5 آذار 2025"));
    assertThat(situation.timeline())
        .filteredOn(entry -> entry.type().equals("ASSAULT"))
        .allSatisfy(entry -> assertThat(entry.time()).isEmpty());
    assertThat(situation.timeline())
        .filteredOn(entry -> entry.type().equals("ACCUSE"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.time()).contains("2025-03-03/2025-03-05"));
  }

  @Test
  void anotherNumberOfTheSameHappeningContestsIt() {
    var other =
        Newsroom.article("b", "هجوم جديد على قاعدة التل في الشمال")
            .own("هاجمت كتيبة الصخر قاعدة التل في سهل الريم يوم 8 آذار 2025");
    var first =
        Newsroom.article("a", "هجوم جديد على قاعدة التل في الشمال")
            .own("هاجمت كتيبة الصخر قاعدة التل في سهل الريم يوم 8 آذار 2025 فجرا");
    var names = List.of(GROUP, BASE, "سهل الريم");
    var situation =
        Dispatch.situation(
            names,
            Dispatch.of(first)
                .event("ASSAULT", "هاجمت", GROUP, BASE, "سهل الريم")
                .when("8 آذار")
                .count("killed", 3),
            Dispatch.of(other)
                .event("ASSAULT", "هاجمت", GROUP, BASE, "سهل الريم")
                .when("8 آذار")
                .count("killed", 5));
    assertThat(situation.timeline())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.counts()).hasSize(2);
          assertThat(entry.status()).isEqualTo(ClaimStatus.CONTESTED);
        });
  }

  @Test
  void aClaimOfResponsibilityPointsAtTheHappening() {
    var article =
        Newsroom.article("a", "هجوم على قاعدة التل")
            .own("تبنت كتيبة الصخر الهجوم على قاعدة التل يوم 8 آذار 2025");
    var situation =
        Dispatch.situation(
            NAMES,
            Dispatch.of(article)
                .event("ASSAULT", "الهجوم", "", BASE, "")
                .when("8 آذار")
                .relation("CLAIMS_RESPONSIBILITY", GROUP, "الهجوم"));
    assertThat(situation.responsibilities())
        .singleElement()
        .satisfies(said -> {
          assertThat(said.claimant()).isEqualTo(GROUP);
          assertThat(said.entry()).contains(situation.timeline().getFirst().id());
          assertThat(said.denied()).isFalse();
        });
    assertThat(situation.relations()).isEmpty();
  }

  @Test
  void theFocusLeadsNowhereOutOfItself() {
    var article =
        Newsroom.article("a", "هجوم على قاعدة التل")
            .own("هاجمت كتيبة الصخر قاعدة التل يوم 8 آذار 2025")
            .own("وزار سامر الوادي المدينة يوم 9 آذار 2025");
    var whole =
        Dispatch.situation(
            NAMES,
            Dispatch.of(article)
                .event("ASSAULT", "هاجمت", GROUP, BASE, "")
                .when("8 آذار")
                .event("CONSULT", "زار", ENVOY, "", "")
                .when("9 آذار"));
    var part = new Focus(Set.of(ENVOY)).of(whole);
    assertThat(part.timeline()).hasSize(1);
    assertThat(part.actors()).hasSize(1);
    assertThat(part.asOf()).isEqualTo(whole.asOf());
  }
}
