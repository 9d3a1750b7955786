package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.wire;

import java.util.List;
import org.isnad.model.Conflict;
import org.junit.jupiter.api.Test;

/// When numbers of victims that are told in other words contradict each other, on invented
/// articles.
class TollTest {

  private static final String NINE = "المستشفى استقبل تسعة جرحى من عمال الجسر وحال بعضهم حرجة";

  private final Linker linker = new Linker();

  private List<String> kinds(Newsroom... articles) {
    return linker
        .link(List.of(articles).stream().map(Newsroom::write).toList())
        .conflicts()
        .stream()
        .map(Conflict::kind)
        .toList();
  }

  private static Newsroom guard(String content) {
    return wire("a").says("أعلن الدفاع المدني أن", content, "الدفاع المدني");
  }

  private static Newsroom doctor(String content) {
    return wire("b").says("وقالت مديرة المستشفى هالة زيتون إن", content, "هالة زيتون");
  }

  @Test
  void theOnlyNumbersThatTwoArticlesKnowContradictEachOther() {
    assertThat(
            kinds(guard("انهيار الجسر فجر أمس أدى إلى إصابة سبعة عمال كانوا فوقه"), doctor(NINE)))
        .containsExactly("count");
  }

  @Test
  void anArticleThatKnowsSeveralNumbersMayTellOfSeveralHappenings() {
    assertThat(
            kinds(
                guard("انهيار الجسر فجر أمس أدى إلى إصابة سبعة عمال كانوا فوقه")
                    .own("وكانت حافلة سقطت في النهر قبل عام وأصيب 30 راكبا."),
                doctor(NINE)))
        .isEmpty();
  }

  @Test
  void aPartOfThemIsNoOtherNumber() {
    assertThat(
            kinds(
                guard("انهيار الجسر فجر أمس أدى إلى إصابة سبعة عمال كانوا فوقه")
                    .own("ونقل المصابون إلى البلدة، بينهم ثلاثة جرحى في حال حرجة."),
                doctor(NINE)))
        .containsExactly("count");
  }

  @Test
  void anotherNumberThatBothGiveShowsThatItIsOneHappening() {
    var many = "وكانت حافلة سقطت في النهر قبل عام وقتل 20 راكبا وأصيب 30 راكبا.";
    var one = guard("انهيار الجسر فجر أمس أوقع ثلاثة قتلى وسبعة جرحى").own(many);
    assertThat(kinds(one, doctor("المستشفى استقبل تسعة جرحى وثلاثة قتلى من عمال الجسر")))
        .containsExactly("count");
    var other = guard("انهيار الجسر فجر أمس أوقع خمسة قتلى وسبعة جرحى").own(many);
    assertThat(kinds(other, doctor("المستشفى استقبل تسعة جرحى وثلاثة قتلى من عمال الجسر")))
        .isEmpty();
  }

  @Test
  void aNumberThatIsSaidToHaveGrownIsAnUpdate() {
    assertThat(
            kinds(
                guard("انهيار الجسر فجر أمس أدى إلى إصابة سبعة عمال كانوا فوقه"),
                doctor("عدد المصابين من عمال الجسر ارتفع بعد الظهر إلى تسعة جرحى")))
        .containsExactly("update");
  }

  @Test
  void aLargerNumberOfTheNextDayIsAnUpdateUnlessItIsSetAgainstTheOther() {
    var seven = "انهيار الجسر فجر أمس أدى إلى إصابة سبعة عمال كانوا فوقه";
    assertThat(kinds(guard(seven), doctor(NINE).day(11))).containsExactly("update");
    assertThat(
            kinds(
                guard(seven),
                doctor(NINE).day(11).own("وأكدت زيتون أن العدد تسعة لا سبعة كما قيل.")))
        .containsExactly("count");
  }

  @Test
  void newOnesComeBesideThoseThatAreKnown() {
    assertThat(
            kinds(
                guard("انهيار الجسر فجر أمس أدى إلى إصابة سبعة عمال كانوا فوقه"),
                doctor("المستشفى استقبل تسعة جرحى جدد من عمال الجسر")))
        .isEmpty();
  }

  @Test
  void aboutSoManyAreAllThatAreRoundedToIt() {
    assertThat(
            kinds(
                guard("انهيار الجسر فجر أمس أدى إلى إصابة 227 عاملا كانوا فوقه"),
                doctor("المستشفى استقبل نحو 200 جريح من عمال الجسر")))
        .isEmpty();
  }

  @Test
  void whatWasToldOnOtherDaysIsOfTwoHappenings() {
    assertThat(
            kinds(
                guard("انهيار الجسر يوم 3 مارس 2025 أدى إلى إصابة سبعة عمال كانوا فوقه"),
                doctor("المستشفى استقبل يوم 9 مارس 2025 تسعة جرحى من عمال الجسر")))
        .isEmpty();
  }
}
