package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Pages.LEAD;
import static org.isnad.page.Pages.NEXT;
import static org.isnad.page.Pages.THIRD;
import static org.isnad.page.Pages.body;
import static org.isnad.page.Pages.headline;
import static org.isnad.page.Pages.roles;
import static org.isnad.page.Pages.sole;
import static org.isnad.page.Pages.split;
import static org.isnad.page.Pages.text;
import static org.isnad.page.Pages.texts;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Fixtures;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.junit.jupiter.api.Test;

/// How a page becomes articles, one fact a test, on invented pages.
class ArticleSplitterTest {

  private static final String HEADLINE = "المجلس البلدي يقر خطة الجسر الجديد";
  private static final String OTHER = "فريق الساحل يتوج بكأس السباحة للناشئين";
  private static final String OTHER_LEAD =
      "توج فريق الساحل بكأس السباحة للناشئين بعد فوزه في المباراة النهائية على منافسه فريق الواحة.";
  private static final String OTHER_NEXT =
      "وأهدى المدرب وليد الشامي الفوز إلى جمهور النادي الذي حضر بأعداد كبيرة إلى الملعب.";

  private static String page(String... lines) {
    return String.join("\n", lines);
  }

  @Test
  void takesTheFirstLineAsHeadlineAndTheRestAsBody() {
    var article = sole(page(HEADLINE, "", LEAD, NEXT));
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(body(article)).containsExactly(LEAD, NEXT);
    assertThat(article.published()).isEmpty();
  }

  @Test
  void marksRepeatedHeadlinesAsDuplicates() {
    var article = sole(page(HEADLINE, HEADLINE, "١٩ فبراير ٢٠٢٤", "", HEADLINE, "", LEAD));
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(texts(article, article.headlineDuplicates())).containsExactly(HEADLINE, HEADLINE);
    assertThat(body(article)).containsExactly(LEAD);
  }

  @Test
  void seesThroughSpellingAndCutWordsInARepeatedHeadline() {
    var article =
        sole(page("مقتل قائد \"فيـ ـلق الجبل\" في غارة", "مقتل قائد \"فيلق الجبل\" في غارة", LEAD));
    assertThat(article.headlineDuplicates()).hasSize(1);
    assertThat(body(article)).containsExactly(LEAD);
  }

  @Test
  void prefersTheHeadlineWithoutTheNameOfTheSite() {
    var article = sole(page(HEADLINE + " | صحيفة النهرين", HEADLINE, LEAD));
    assertThat(headline(article)).isEqualTo(HEADLINE);
  }

  @Test
  void keepsALeadThatIsRepeatedInTheBody() {
    var lead = "أقر المجلس البلدي خطة الجسر الجديد في المدينة على النحو التالي:";
    var article = sole(page(HEADLINE, lead, lead, NEXT));
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(body(article)).containsExactly(lead, lead, NEXT);
  }

  @Test
  void findsTheRepeatedHeadlineBelowNavigation() {
    var article = sole(page("الرئيسية", "سياسة", "من نحن", HEADLINE, HEADLINE, LEAD, NEXT));
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void takesALoneParagraphAsBody() {
    var article = sole(LEAD);
    assertThat(article.headline()).isEmpty();
    assertThat(body(article)).containsExactly(LEAD);
  }

  @Test
  void takesALoneShortLineAsHeadline() {
    var article = sole(HEADLINE);
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(article.body()).isEmpty();
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
  void leavesAHeadlineThatEndsWithADateAlone() {
    var headline = "مجلس النهرين يحدد موعد الانتخابات في 5 مارس 2023";
    var article = sole(page(headline, LEAD));
    assertThat(headline(article)).isEqualTo(headline);
    assertThat(article.published()).isEmpty();
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
    assertThat(article.outlet()).contains("صحيفة النهرين");
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void namesNoOutletAfterAnAgency() {
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
  void takesTheHeadlineAfterReadAlsoOutOfTheBody() {
    var article = sole(page(HEADLINE, LEAD, "اقرأ أيضاً", OTHER, NEXT, THIRD));
    assertThat(texts(article, article.related())).containsExactly(OTHER);
    assertThat(body(article)).containsExactly(LEAD, NEXT, THIRD);
  }

  @Test
  void takesTheHeadlineOnTheReadAlsoLine() {
    var article = sole(page(HEADLINE, LEAD, "إقرأ أيضًا: " + OTHER, NEXT));
    assertThat(texts(article, article.related())).containsExactly(OTHER);
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void goesOnAfterAReadAlsoLabelWithNothingBehindIt() {
    var article = sole(page(HEADLINE, LEAD, "اقرأ أيضا:", NEXT, "اقرأ أيضاً:"));
    assertThat(article.related()).isEmpty();
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void takesAllHeadlinesAtTheFootAsRelated() {
    var article =
        sole(page(HEADLINE, LEAD, NEXT, "مواضيع ذات صلة", OTHER, "سوق الحبوب يفتح أبوابه غدا"));
    assertThat(article.related()).hasSize(2);
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void goesOnAfterAListInTheMiddle() {
    var article = sole(page(HEADLINE, LEAD, "قد يهمك أيضا", OTHER, NEXT, THIRD));
    assertThat(texts(article, article.related())).containsExactly(OTHER);
    assertThat(body(article)).containsExactly(LEAD, NEXT, THIRD);
  }

  @Test
  void opensAnArticleThatIsAppendedAfterCreditAndKeywords() {
    var articles =
        split(
            page(
                HEADLINE,
                "تاريخ النشر: 18th, February 2024 GMT",
                LEAD,
                NEXT,
                "المصدر | النهرين",
                "كلمات دلالية: الجسر، النقل",
                "إقرأ أيضاً:",
                OTHER,
                OTHER_LEAD,
                OTHER_NEXT));
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).published()).contains(LocalDate.of(2024, 2, 18));
    assertThat(headline(articles.get(1))).isEqualTo(OTHER);
    assertThat(body(articles.get(1))).containsExactly(OTHER_LEAD, OTHER_NEXT);
    assertThat(articles.get(1).published()).isEmpty();
    assertThat(articles.get(1).outlet()).isEmpty();
    assertThat(articles.get(1).keywords()).isEmpty();
  }

  @Test
  void opensAnArticleAfterARowOfMarks() {
    var articles = split(page(HEADLINE, LEAD, NEXT, "ـــــــ ــ", OTHER, OTHER_LEAD, OTHER_NEXT));
    assertThat(articles).hasSize(2);
    assertThat(headline(articles.get(1))).isEqualTo(OTHER);
  }

  @Test
  void keepsASubheadingAfterARowOfMarks() {
    var article = sole(page(HEADLINE, LEAD, "***", "كلفة مشروع الجسر الجديد", THIRD));
    assertThat(body(article)).containsExactly(LEAD, "كلفة مشروع الجسر الجديد", THIRD);
  }

  @Test
  void opensAnArticleAtAHeadlineWithItsOwnDate() {
    var articles =
        split(page(HEADLINE, "5 مارس 2023", LEAD, NEXT, OTHER, "4 مارس 2023", OTHER_LEAD));
    assertThat(articles).hasSize(2);
    assertThat(articles.get(1).published()).contains(LocalDate.of(2023, 3, 4));
  }

  @Test
  void keepsSubheadingsInTheBody() {
    var article = sole(page(HEADLINE, LEAD, "كلفة المشروع", THIRD));
    assertThat(body(article)).containsExactly(LEAD, "كلفة المشروع", THIRD);
  }

  @Test
  void losesNoLineOfABodyWithoutFullStopsAfterReadAlso() {
    var lines =
        new String[] {
          "قال شهود إن حريقا شب في سوق الخشب فجر اليوم",
          "وذكرت إذاعة محلية أن فرق الإطفاء وصلت إلى المكان",
          "اقرأ أيضا",
          OTHER,
          "السوق يضم أكثر من مئة محل لبيع الأثاث",
          "أصحاب المحال يطالبون بتعويض عاجل من البلدية",
        };
    var article = sole(page("حريق كبير في سوق الخشب", String.join("\n", lines)));
    assertThat(texts(article, article.related())).containsExactly(OTHER);
    assertThat(body(article)).containsExactly(lines[0], lines[1], lines[4], lines[5]);
  }

  @Test
  void goesOnAfterAListWhereASentenceSaysSo() {
    var article =
        sole(page(HEADLINE, LEAD, "أخبار ذات صلة", OTHER, "وأضاف أن العمل يبدأ غدا", NEXT));
    assertThat(texts(article, article.related())).containsExactly(OTHER);
    assertThat(body(article)).containsExactly(LEAD, "وأضاف أن العمل يبدأ غدا", NEXT);
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

  @Test
  void splitsAGivenPageAtMarksOnlyWhereADateFollows() {
    var page =
        Pages.given(HEADLINE, page(LEAD, "***", OTHER, OTHER_LEAD), LocalDate.of(2023, 3, 5), "");
    assertThat(split(page)).hasSize(1);
  }

  @Test
  void endsTheBodyAtTheComments() {
    var article = sole(page(HEADLINE, LEAD, NEXT, "التعليقات (2)", "خبر جميل شكرا لكم يا إخوان."));
    assertThat(body(article)).containsExactly(LEAD, NEXT);
    assertThat(roles(article)).containsOnly("comments");
  }

  @Test
  void leavesOutShareLinesCountersAndCopyright() {
    var article =
        sole(
            page(
                HEADLINE,
                "شارك الخبر",
                "120 مشاهدة",
                LEAD,
                "فيسبوك",
                "https://example.org/a/1",
                "جميع الحقوق محفوظة © 2023"));
    assertThat(body(article)).containsExactly(LEAD);
    assertThat(roles(article)).containsExactly("share", "counter", "share", "link", "copyright");
  }

  @Test
  void keepsSentencesThatBeginLikeFurniture() {
    var lines =
        new String[] {
          "شارك الوزير في المؤتمر الذي عقد في النهرين أمس مع وفود من سبع دول عربية.",
          "إعلان الحرب على الفساد يبدأ غدا.",
          "تعليق الهجمات شمل الجبهات كلها.",
          "دعا إلى مشاركة المزارعين في الحملة.",
          "تحديث الأسطول يكلف مليوني دينار.",
          "تابعنا مع الأهالي ما جرى في القرية طوال الليل حتى طلوع الفجر.",
        };
    var article = sole(page(HEADLINE, LEAD, String.join("\n", lines)));
    assertThat(body(article)).hasSize(1 + lines.length);
  }

  @Test
  void believesWhatIsGiven() {
    var page =
        Pages.given(
            HEADLINE,
            "سعاد النجار - النهرين: " + LEAD + "\n" + NEXT,
            LocalDate.of(2023, 3, 5),
            "سعاد النجار - النهرين:");
    var article = split(page).getFirst();
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 5));
    assertThat(article.outlet()).contains("invented");
    assertThat(text(article, article.byline())).isEqualTo("سعاد النجار - النهرين:");
    assertThat(article.body()).hasSize(2);
  }

  @Test
  void countsSpansInATextWithCarriageReturns() {
    var article = sole(HEADLINE + "\r\n\r\n" + LEAD + "\r" + NEXT + "\r\n");
    assertThat(headline(article)).isEqualTo(HEADLINE);
    assertThat(body(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void namesAnArticleByItsOwnTextAndThePageWithoutItsFolder() {
    var here =
        split(
            new Page("a/x.txt", "0", "text/plain", "UTF-8", "ar", LEAD, Given.NOTHING, List.of()));
    var there =
        split(
            new Page(
                "b/x.txt",
                "1",
                "text/plain",
                "UTF-8",
                "ar",
                "\n" + LEAD,
                Given.NOTHING,
                List.of()));
    assertThat(here.getFirst().id()).hasSize(16).isEqualTo(there.getFirst().id());
  }

  @Test
  void findsNoArticleOnAPageOfFurniture() {
    assertThat(split(page("الرئيسية", "فيسبوك", "***", "جميع الحقوق محفوظة"))).isEmpty();
    assertThat(split(page("***", "ـــــ"))).isEmpty();
    assertThat(split("")).isEmpty();
  }

  @Test
  void findsNoArticleOnAPageThatIsNotArabic() {
    var page = Fixtures.page("این متن به زبان فارسی است");
    var persian =
        new Page(
            page.uri(), "0", "text/plain", "UTF-8", "fa", page.text(), Given.NOTHING, List.of());
    assertThat(split(persian)).isEmpty();
  }
}
