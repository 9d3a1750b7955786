package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Single rules of how HTML becomes a text, and of what is believed.
class HtmlTextTest {

  private static final String TITLE = "المجلس البلدي يقر خطة الجسر الجديد";
  private static final String HEADING = "<h1>" + TITLE + "</h1>";

  private static String article(String inside) {
    return HtmlSamples.page("", "<article>" + HEADING + HtmlSamples.BODY + inside + "</article>");
  }

  private static String text(String inside) {
    return HtmlSamples.page(article(inside)).text();
  }

  @Test
  void decodesEntitiesAndKeepsMarksOfDirection() {
    assertThat(text("<p>قال &laquo;نعم&raquo; &amp; &#x202B;ABC&#x202C; ثم مضى إلى بيته.</p>"))
        .endsWith("قال «نعم» & \u202BABC\u202C ثم مضى إلى بيته.");
  }

  @Test
  void putsBlanksTogetherAndEndsLinesAtBreaks() {
    assertThat(text("<p>السطر\n  الأول<br/>السطر <b>ال</b>ثاني</p>"))
        .endsWith("\nالسطر الأول\nالسطر الثاني");
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertThat(text("<pre>السطر الأول\nالسطر الثاني</pre>"))
        .endsWith("\nالسطر الأول\nالسطر الثاني");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.write('%s')</script>",
        "<noscript>%s</noscript>",
        "<template><p>%s</p></template>",
        "<div hidden><p>%s</p></div>",
        "<div style='display: none'><p>%s</p></div>",
        "<!-- <p>%s</p> -->",
        "<form><p>%s</p></form>",
        "<nav>%s</nav>",
        "<div class='post-share-bar'>%s</div>",
        "<div id='cookieNotice'>%s</div>",
        "<section class='comments'><p>%s</p></section>",
        "<div role='dialog'>%s</div>",
      })
  void leavesOutWhatIsNotForReadersOfTheNews(String markup) {
    assertThat(text(markup.formatted("كلمات لا تخص الخبر"))).doesNotContain("لا تخص");
  }

  @Test
  void keepsAPageThatStandsInsideOneForm() {
    var html = HtmlSamples.page("", "<form>" + HEADING + HtmlSamples.BODY + "</form>");
    assertThat(Pages.body(HtmlSamples.sole(html))).hasSize(2);
  }

  @Test
  void prefersTheArticleToLongerComments() {
    var comments = "<ol id='comments'>" + ("<li>" + Pages.THIRD + "</li>").repeat(9) + "</ol>";
    var html = HtmlSamples.page("", HEADING + "<div>" + HtmlSamples.BODY + "</div>" + comments);
    assertThat(HtmlSamples.page(html).text()).doesNotContain(Pages.THIRD);
  }

  @Test
  void readsTheArticleUnderTheHeadlineWhereOthersFollow() {
    var other = "<article><h2>خبر آخر تماماً</h2><p>" + Pages.THIRD.repeat(9) + "</p></article>";
    var html = article("").replace("</body>", other + "</body>");
    assertThat(Pages.body(HtmlSamples.sole(html))).hasSize(2);
  }

  @Test
  void saysWhenSeveralWholeArticlesStandOnAPage() {
    var one = "<article><h2>خبر في موضوعه</h2><p>" + Pages.LEAD.repeat(9) + "</p></article>";
    var failure = HtmlSamples.failure(HtmlSamples.page("", one.repeat(3)));
    assertThat(failure.code()).isEqualTo("several-articles");
  }

  @Test
  void knowsACaptionThatBeginsWithANoBreakSpaceAndAMarkOfDirection() {
    var caption = "<figure><figcaption>&nbsp;&rlm;واجهة المبنى في آذار.</figcaption></figure>";
    assertThat(Pages.body(HtmlSamples.sole(article(caption)))).hasSize(2);
  }

  @Test
  void readsAShortArticleThatEndsWithLinksToOthers() {
    var links = "<p><a href='/x'>عنوان خبر آخر من أخبار المدينة</a></p>".repeat(4);
    var html = HtmlSamples.page("", "<div>" + HEADING + HtmlSamples.BODY + links + "</div>");
    assertThat(Pages.body(HtmlSamples.sole(html))).containsExactly(Pages.LEAD, Pages.NEXT);
  }

  @Test
  void doesNotTakeAHeadlineApartThatTheMetadataHaveInOtherWords() {
    var head = "<meta property='og:title' content='خطة جديدة لجسر المدينة بعد نقاش'>";
    var article = HtmlSamples.sole(article("").replace("</head>", head + "</head>"));
    assertThat(Pages.headline(article)).isEqualTo("خطة جديدة لجسر المدينة بعد نقاش");
    assertThat(Pages.body(article)).hasSize(2).doesNotContain(TITLE);
  }

  @Test
  void completesAHeadlineThatTheMetadataCutShort() {
    var head = "<meta property='og:title' content='المجلس البلدي يقر خطة...'>";
    var article = HtmlSamples.sole(article("").replace("</head>", head + "</head>"));
    assertThat(Pages.headline(article)).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>%s | الشراع</title>",
        "<title>%s - موقع الشراع الإخباري</title>",
        "<title>الشراع :: %s</title>",
      })
  void leavesTheNameOfTheSiteOutOfTheTitle(String title) {
    var html = HtmlSamples.page(title.formatted(TITLE), "<div>" + HtmlSamples.BODY + "</div>");
    assertThat(HtmlSamples.page(html).given().title()).contains(TITLE);
  }

  @Test
  void believesJsonLdBeforeOpenGraphAndSaysWhereAValueStood() {
    var head =
        "<meta property='article:published_time' content='2024-05-01'>"
            + "<script type='application/ld+json'>[{\"@type\":[\"NewsArticle\"],"
            + "\"datePublished\":\"2024-05-12\"}]</script>";
    var page = HtmlSamples.page(article("").replace("</head>", head + "</head>"));
    assertThat(page.given().published()).contains(LocalDate.of(2024, 5, 12));
    assertThat(HtmlSamples.values(page, "published")).containsExactly("2024-05-12");
    assertThat(HtmlSamples.rule(page, "published")).isEqualTo("html.json-ld.datePublished");
  }

  @Test
  void keepsTheTimeOfChangeTheAddressAndTheSection() {
    var page = HtmlSamples.page(HtmlSamples.source("wordpress.html"));
    assertThat(HtmlSamples.values(page, "modified")).containsExactly("2024-05-13T08:00:00+03:00");
    assertThat(HtmlSamples.values(page, "canonical"))
        .containsExactly("https://shiraa.example/2024/05/market/");
    assertThat(HtmlSamples.values(page, "section")).containsExactly("محليات");
  }

  @Test
  void passesOverJsonLdThatIsNoJson() {
    var head = "<script type='application/ld+json'>{\"@type\": NewsArticle,</script>";
    assertThat(HtmlSamples.sole(article("").replace("</head>", head + "</head>")).published())
        .isEmpty();
  }

  @Test
  void readsADateThatMetadataWriteAsPeopleDo() {
    var head = "<meta name='date' content='12 مايو 2024 14:35'>";
    assertThat(HtmlSamples.sole(article("").replace("</head>", head + "</head>")).published())
        .contains(LocalDate.of(2024, 5, 12));
  }

  @Test
  void readsTheBodyFromTheDataWhereThePageIsMadeByAScript() {
    var head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"%s\","
                .formatted(TITLE)
            + "\"articleBody\":\"%s\\n%s\"}</script>".formatted(Pages.LEAD, Pages.NEXT);
    var article = HtmlSamples.sole(HtmlSamples.page(head, "<div id='app'></div>"));
    assertThat(Pages.body(article)).containsExactly(Pages.LEAD, Pages.NEXT);
  }
}
