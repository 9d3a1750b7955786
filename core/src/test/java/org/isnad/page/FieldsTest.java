package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Pages.LEAD;
import static org.isnad.page.Pages.NEXT;
import static org.isnad.page.Pages.THIRD;
import static org.isnad.page.Pages.body;
import static org.isnad.page.Pages.headline;
import static org.isnad.page.Pages.roles;
import static org.isnad.page.Pages.sole;
import static org.isnad.page.Pages.text;
import static org.isnad.page.Pages.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Section, date, byline, credit and keywords, on invented pages.
class FieldsTest {

  private static final String HEADLINE = "المجلس البلدي يقر خطة الجسر الجديد";

  private static String page(String... lines) {
    return String.join("\n", lines);
  }

  @Test
  void readsSectionAndDateOfABulletedLine() {
    var article = sole(page(HEADLINE, "● أخبار محلية ٥ آذار ٢٠٢٣", LEAD));
    assertThat(text(article, article.section())).isEqualTo("أخبار محلية");
    assertThat(text(article, article.dateline())).isEqualTo("٥ آذار ٢٠٢٣");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 5));
  }

  @Test
  void keepsTheUpdateApartFromThePublication() {
    var article = sole(page(HEADLINE, "آخر تحديث: 6 مارس 2023", "نشر في: 5 مارس 2023", LEAD));
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 5));
    assertThat(roles(article)).contains("updated");
  }

  @Test
  void readsPublicationAndUpdateOnOneLine() {
    var article = sole(page(HEADLINE, "تاريخ النشر: 5 مارس 2023 - آخر تحديث: 6 مارس 2023", LEAD));
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 5));
  }

  @Test
  void readsLabelledByline() {
    var article = sole(page(HEADLINE, "الكاتب: سلمى الراوي", LEAD));
    assertThat(text(article, article.byline())).isEqualTo("سلمى الراوي");
    assertThat(roles(article)).containsExactly("label");
  }

  @Test
  void readsTheDeskThatStandsAlone() {
    var article = sole(page(HEADLINE, "فريق التحرير", LEAD));
    assertThat(text(article, article.byline())).isEqualTo("فريق التحرير");
  }

  @Test
  void readsTheCreditLine() {
    var article = sole(page(HEADLINE, LEAD, NEXT, "المصدر: صحيفة النهرين + وكالات"));
    var credit = article.credit().orElseThrow();
    assertThat(article.text(credit.span())).isEqualTo("صحيفة النهرين + وكالات");
    assertThat(credit.outlets()).containsExactly("صحيفة النهرين", "وكالات");
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void takesNobodyCreditedForThePublisher() {
    var article = sole(page(HEADLINE, LEAD, NEXT, "المصدر: رويترز"));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("رويترز");
    assertThat(article.outlet()).isEmpty();
  }

  @Test
  void readsTheCreditOnTheLineAfterItsLabel() {
    var article = sole(page(HEADLINE, LEAD, "المصدر:", "رويترز"));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("رويترز");
    assertThat(body(article)).containsExactly(LEAD);
  }

  @Test
  void readsAnAgencyThatStandsAloneAtTheEnd() {
    var article = sole(page(HEADLINE, LEAD, NEXT, "(رويترز)"));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("رويترز");
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void partsTwoCreditsThatLostTheirLineBreak() {
    var article = sole(page(HEADLINE, LEAD, "المصدر | النهرين+ وكالاتالمصدر: النهرين"));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("النهرين", "وكالات");
    assertThat(roles(article)).containsExactly("label", "label", "credit");
  }

  @Test
  void keepsWordsThatOnlyContainALabel() {
    var line = "وأقيمت المباراة بالمشاركة بين المدارس والمُشاركة فيها مجانية للجميع كل عام.";
    assertThat(body(sole(page(HEADLINE, LEAD, line)))).containsExactly(LEAD, line);
  }

  @Test
  void keepsAnAnaphoricSourceInTheBody() {
    var line = "المصدر ذاته أضاف أن الجسر يخدم أربع قرى.";
    assertThat(body(sole(page(HEADLINE, LEAD, line)))).containsExactly(LEAD, line);
  }

  @Test
  void readsPlacesAndAgenciesBeforeTheFirstWordsAndKeepsThemInTheBody() {
    var lead = "النهرين (رويترز) - " + LEAD;
    var article = sole(page(HEADLINE, lead, NEXT));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("رويترز");
    assertThat(body(article)).containsExactly(lead, NEXT);
    assertThat(article.text(article.furniture().getFirst().span())).isEqualTo("النهرين (رويترز) -");
  }

  @Test
  void readsAnAgencyAndACityBeforeAColon() {
    var article = sole(page(HEADLINE, "رويترز- جنيف: " + LEAD, NEXT));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("رويترز");
    assertThat(roles(article)).containsExactly("dateline");
  }

  @Test
  void takesNoHeadlineWithAnAgencyForACredit() {
    var article = sole(page("رويترز: مقتل 3 جنود", LEAD, NEXT));
    assertThat(headline(article)).isEqualTo("رويترز: مقتل 3 جنود");
    assertThat(article.credit()).isEmpty();
  }

  @Test
  void takesAPaperThatIsCalledLikeItsCityForTheCity() {
    var article = sole(page(HEADLINE, "واس - الرياض", LEAD, NEXT));
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("واس");
  }

  @Test
  void takesAnOrdinaryWordForNoOutlet() {
    assertThat(sole(page(HEADLINE, "اليوم: " + LEAD, NEXT)).credit()).isEmpty();
  }

  @Test
  void takesNoQuotedAgencyForACredit() {
    var lead = "قالت \"رويترز\"، إن المجلس البلدي أقر خطة بناء الجسر الجديد أمس في جلسة طويلة.";
    assertThat(sole(page(HEADLINE, lead, NEXT)).credit()).isEmpty();
  }

  @Test
  void cutsKeywordsAtTheirSeparators() {
    var article = sole(page(HEADLINE, LEAD, "كلمات دلالية: الجسر، المجلس البلدي، وزارة النقل"));
    assertThat(texts(article, article.keywords()))
        .containsExactly("الجسر", "المجلس البلدي", "وزارة النقل");
  }

  @Test
  void cutsFlattenedKeywordsByTheText() {
    var article =
        sole(page(HEADLINE, LEAD, THIRD, "كلمات مفتاحية: الجسر المجلس البلدي وزارة النقل الربيع"));
    assertThat(texts(article, article.keywords()))
        .containsExactly("الجسر", "المجلس البلدي", "وزارة النقل", "الربيع");
  }

  @Test
  void findsKeywordsBehindTheLastFullStop() {
    var article = sole(page(HEADLINE, LEAD, NEXT + " سمات الجسر المجلس البلدي"));
    assertThat(texts(article, article.keywords())).containsExactly("الجسر", "المجلس البلدي");
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void keepsADocumentNumberWithItsDateInTheBody() {
    var article =
        sole(page(HEADLINE, "5 مارس 2023", LEAD, NEXT, THIRD, "التاريخ: 1 مارس 2023", NEXT));
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 5));
    assertThat(body(article)).contains("التاريخ: 1 مارس 2023");
  }

  @Test
  void readsALabelledHeadline() {
    assertThat(headline(sole(page("القسم: اقتصاد", "العنوان: " + HEADLINE, LEAD))))
        .isEqualTo(HEADLINE);
  }

  @Test
  void readsHashtagsAsKeywords() {
    var article = sole(page(HEADLINE, LEAD, "#الجسر_الجديد #النقل"));
    assertThat(texts(article, article.keywords())).containsExactly("الجسر_الجديد", "النقل");
  }
}
