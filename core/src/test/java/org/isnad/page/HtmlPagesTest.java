package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What is read of pages as the systems of news sites write them.
class HtmlPagesTest {

  @Test
  void readsTheBodyOfABlogSystemsPageAndNothingAroundIt() {
    var article = HtmlSamples.sample("wordpress.html");
    assertThat(Pages.headline(article)).isEqualTo("البلدية تؤجل هدم السوق القديم");
    assertThat(Pages.body(article))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("أجّل المجلس البلدي")
        .endsWith("بعد اعتراض التجار.");
    assertThat(article.text()).doesNotContain("ملفات تعريف", "فيسبوك", "متأخر", "برنامج", "color");
  }

  @Test
  void takesHeadlinesOfOtherArticlesForRelatedNotForNews() {
    var article = HtmlSamples.sample("wordpress.html");
    assertThat(Pages.texts(article, article.related()))
        .containsExactly(
            "تجار النهرين يضربون احتجاجاً على رسوم الجسر",
            "افتتاح الجسر الجديد في النهرين بعد عامين",
            "أمطار غزيرة تغلق طريق الوادي");
    assertThat(Pages.roles(article)).contains("related-list");
  }

  @Test
  void takesACaptionAndItsCreditForNoNews() {
    var article = HtmlSamples.sample("wordpress.html");
    assertThat(Pages.roles(article)).contains("caption");
    assertThat(String.join("\n", Pages.body(article))).doesNotContain("وليد سمعان");
  }

  @Test
  void findsSectionBylineDateAndKeywordsWhereTheyStand() {
    var article = HtmlSamples.sample("wordpress.html");
    assertThat(Pages.text(article, article.section())).isEqualTo("محليات");
    assertThat(Pages.text(article, article.byline())).isEqualTo("ريم الخطيب");
    assertThat(Pages.text(article, article.dateline())).isEqualTo("12 مايو 2024");
    assertThat(Pages.texts(article, article.keywords())).containsExactly("السوق القديم", "النهرين");
  }

  @Test
  void takesThePublisherForTheOutlet() {
    assertThat(HtmlSamples.sample("wordpress.html").outlet()).contains("صحيفة الشراع");
  }

  @Test
  void keepsListsQuotationsAndRowsOfTablesAsLines() {
    var article = HtmlSamples.sample("drupal.html");
    assertThat(Pages.body(article))
        .contains(
            "لن نخرج إلى البحر بخسارة كل يوم.",
            "دعم الوقود بنسبة الثلث.",
            "الشهر | سعر اللتر",
            "آب | 12");
  }

  @Test
  void readsTheLeadBelowTheHeadlineTheDateAndTheSource() {
    var article = HtmlSamples.sample("drupal.html");
    assertThat(Pages.body(article).getFirst()).startsWith("النقابة تطالب");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 4));
    assertThat(Pages.text(article, article.dateline())).isEqualTo("04/11/2023");
    assertThat(article.credit().orElseThrow().outlets()).containsExactly("وكالة أنباء الضفاف");
  }

  @Test
  void readsTheMarkedBodyOfAnAgencysPage() {
    var article = HtmlSamples.sample("agency.html");
    assertThat(Pages.body(article)).hasSize(4);
    assertThat(Pages.body(article).getFirst()).startsWith("الوادي 3 شباط (الضفاف)");
    assertThat(article.text()).doesNotContain("السبت", "واتساب");
  }

  @Test
  void takesTheHostOfTheAddressForTheOutletWhereNobodyNamesOne() {
    assertThat(HtmlSamples.sample("agency.html").outlet()).contains("difaf.example");
  }

  @Test
  void readsAPageForMobilePhones() {
    var article = HtmlSamples.sample("amp.html");
    assertThat(Pages.body(article)).hasSize(2);
    assertThat(article.text()).doesNotContain("إعلان", "موافقتكم", "تويتر");
    assertThat(article.page().given().author()).contains("هالة مراد، فادي نعمة");
  }

  @Test
  void readsAnOldLayoutOfTablesInWindows1256() {
    var bytes = HtmlSamples.source("tables.html").getBytes(Charset.forName("windows-1256"));
    var read = (Reading.Read) HtmlSamples.reading("a.htm", bytes);
    var article = Pages.split(read.page()).getFirst();
    assertThat(read.page().encoding()).isEqualTo("windows-1256");
    assertThat(Pages.headline(article))
        .isEqualTo("الجمارك تضبط شحنة أدوية مهربة في المرفأ الشمالي");
    assertThat(article.published()).contains(LocalDate.of(2004, 3, 7));
    assertThat(Pages.body(article)).hasSize(3);
  }

  @Test
  void takesTheHeadingOfABloggersPostAndNotTheNameOfTheBlog() {
    var article = HtmlSamples.sample("blogger.html");
    assertThat(Pages.headline(article)).isEqualTo("حكاية الجسر الذي لم يكتمل بعد");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 9));
    assertThat(Pages.body(article)).hasSize(3);
  }

  @Test
  void readsALivePageAsOneArticleWithoutTheTimesOfItsEntries() {
    var article = HtmlSamples.sample("live.html");
    assertThat(Pages.body(article)).hasSize(6).noneMatch(line -> line.contains("2024"));
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 20));
  }

  @Test
  void readsAPageWithoutAnyMetadata() {
    var article = HtmlSamples.sample("bare.html");
    assertThat(Pages.headline(article)).isEqualTo("انقطاع المياه عن ثلاثة أحياء في النهرين");
    assertThat(Pages.body(article)).hasSize(2);
    assertThat(article.published()).isEmpty();
  }

  @Test
  void readsBrokenMarkup() {
    var article = HtmlSamples.sample("broken.html");
    assertThat(Pages.headline(article)).isEqualTo("حريق في مستودع أخشاب");
    assertThat(Pages.body(article))
        .hasSize(3)
        .last()
        .isEqualTo("وأضاف أن السبب \"لم يعرف بعد\" وأن 4 < 5 فرق شاركت في الإخماد.");
  }

  @Test
  void saysThatAHomePageIsThePageOfNoArticle() {
    var failure = HtmlSamples.failure(HtmlSamples.source("home.html"));
    assertThat(failure.code()).isEqualTo("several-articles");
    assertThat(failure.where()).isEqualTo("page.html");
    assertThat(failure.message()).contains("4 articles");
  }
}
