package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Pages.LEAD;
import static org.isnad.page.Pages.NEXT;
import static org.isnad.page.Pages.body;
import static org.isnad.page.Pages.headline;
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

/// How a page becomes articles, one fact a test, on invented pages: headline, body, what is given.
class ArticleSplitterTest {

  private static final String HEADLINE = "المجلس البلدي يقر خطة الجسر الجديد";

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
  void leavesAHeadlineThatEndsWithADateAlone() {
    var headline = "مجلس النهرين يحدد موعد الانتخابات في 5 مارس 2023";
    var article = sole(page(headline, LEAD));
    assertThat(headline(article)).isEqualTo(headline);
    assertThat(article.published()).isEmpty();
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
  void findsNoArticleOnAPageThatIsNotArabic() {
    var page = Fixtures.page("این متن به زبان فارسی است");
    var persian =
        new Page(
            page.uri(), "0", "text/plain", "UTF-8", "fa", page.text(), Given.NOTHING, List.of());
    assertThat(split(persian)).isEmpty();
  }
}
