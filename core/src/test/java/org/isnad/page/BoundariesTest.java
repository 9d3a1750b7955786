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
import static org.isnad.page.Pages.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Where an article ends and another begins, and what is no news, on invented pages.
class BoundariesTest {

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
  void findsNoArticleOnAPageOfFurniture() {
    assertThat(split(page("الرئيسية", "فيسبوك", "***", "جميع الحقوق محفوظة"))).isEmpty();
    assertThat(split(page("***", "ـــــ"))).isEmpty();
    assertThat(split("")).isEmpty();
  }
}
