package org.isnad.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.link.Linked;
import org.isnad.link.Linker;
import org.isnad.link.Newsroom;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Report.PageReport;
import org.junit.jupiter.api.Test;

/// What a report tells of one entity.
class PortraitsTest {

  private static final List<AnnotatedArticle> ARTICLES =
      List.of(
          Newsroom.article("a", "افتتاح جسر في العراق")
              .says("قال نادر الصافي إن", "العراق سيبني جسرا آخر في الجنوب", "نادر الصافي")
              .write(),
          Newsroom.article("b", "زيارة وزير إلى بغداد")
              .own("وصل الوفد العراقي إلى المدينة، ورحب به نادر الصافي.")
              .write());

  private static Portraits portraits() {
    Linked linked = new Linker().link(ARTICLES);
    var pages = ARTICLES.stream().map(a -> new PageReport(a.article().page(), List.of(a))).toList();
    return new Portraits(linked.report("test", List.of(), "", pages, List.of()));
  }

  @Test
  void anEntityIsFoundByItsEntryOrByItsName() {
    var byId = portraits().known("country:IQ").orElseThrow();
    assertThat(portraits().named(List.of("العراق"))).contains(byId);
    assertThat(portraits().named(List.of("لا احد"))).isEmpty();
  }

  @Test
  void formsAreCountedWithTheRulesBehindThem() {
    var portraits = portraits();
    var forms = portraits.of(portraits.known("country:IQ").orElseThrow()).forms();
    assertThat(forms.getFirst().words()).isEqualTo("العراق");
    assertThat(forms.getFirst().mentions()).isEqualTo(2);
    assertThat(forms)
        .anySatisfy(form -> {
          assertThat(form.words()).isEqualTo("العراقي");
          assertThat(form.rules()).isNotEmpty();
        });
  }

  @Test
  void whatSomebodySaysStandsApartFromWhatIsSaidOfThem() {
    var portraits = portraits();
    var speaker = portraits.of(portraits.named(List.of("نادر الصافي")).orElseThrow());
    assertThat(speaker.said()).isNotEmpty();
    var country = portraits.of(portraits.known("country:IQ").orElseThrow());
    assertThat(country.said()).isEmpty();
    assertThat(country.about()).containsAll(speaker.said());
  }
}
