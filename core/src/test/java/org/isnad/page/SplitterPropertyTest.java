package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Pages.LEAD;
import static org.isnad.page.Pages.NEXT;
import static org.isnad.page.Pages.THIRD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.Fixtures;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What holds of every page, tried on seeded random ones.
class SplitterPropertyTest {

  private static final String[] LINES = {
    LEAD,
    NEXT,
    THIRD,
    "عنوان من خمس كلمات قصيرة",
    "سوق الحبوب يفتح أبوابه غدا",
    "اقرأ أيضاً",
    "اقرأ أيضا: عنوان خبر آخر من كلمات",
    "المصدر: رويترز + وكالات",
    "وكالاتالمصدر: النهرين",
    "كلمات دلالية: الجسر المجلس البلدي النقل",
    "كلمات دلالية:",
    "5 مارس 2023",
    "تاريخ النشر: 18th, February 2024 GMT",
    "● أخبار محلية ٥ آذار ٢٠٢٣",
    "الكاتب: فريق العمل",
    "الكاتب:",
    "مشاركة:",
    "شارك الخبر",
    "ـــــــ ــ",
    "***",
    "التعليقات",
    "مواضيع ذات صلة",
    "جميع الحقوق محفوظة",
    "رويترز",
    "سياسة",
    "",
    "   ",
    "\uD83D\uDD34 عاجل",
    "\u200F\u202B" + NEXT + "\u202C",
    "\uD83D",
    "\uDE00 \uD83D قال",
    "http://example.org",
    "(((((",
  };

  private static final String ALPHABET =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ ـ.،؛؟!:|-/()«»\"\n\r\t0123٤٥۶ abc\u200F\u202A\u2069\uFEFF"
          + "\u064B\u0651\uD83D\uDE00\uFDFA\uFEFB\u0000\u2028";

  @Test
  void keepsItsPromisesOnPagesOfKnownLines() {
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(LINES[random.nextInt(LINES.length)])
            .append(random.nextInt(5) == 0 ? "\r\n" : "\n");
      }
      check(text.toString());
    }
  }

  @Test
  void keepsItsPromisesOnRandomCharacters() {
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(600); i > 0; i--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      check(text.toString());
    }
  }

  @Test
  void losesNoParagraphOfAPlainPage() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var lines = new ArrayList<String>();
      for (int i = 2 + random.nextInt(10); i > 0; i--) {
        lines.add(List.of(LEAD, NEXT, THIRD).get(random.nextInt(3)));
      }
      var article = Pages.sole("المجلس يقر خطة الجسر\n" + String.join("\n\n", lines));
      assertThat(Pages.body(article)).isEqualTo(lines);
    }
  }

  @Test
  void splitsHugePagesInLinearTime() {
    var pages =
        List.of(
            "قال الوزير إن العمل ".repeat(500_000),
            (LEAD + "\n").repeat(10_000),
            "اقرأ أيضا\nعنوان من خمس كلمات قصيرة\n".repeat(10_000),
            "5 مارس 2023\n".repeat(10_000),
            "كلمات دلالية:\n" + "غزة\n".repeat(10_000),
            "كلمات دلالية: " + "غزة مصر ".repeat(50_000),
            "ـ\n".repeat(100_000),
            LEAD + "\n" + "(".repeat(500_000) + ")",
            "المصدر".repeat(100_000),
            "شارك\n".repeat(10_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> pages.forEach(text -> Pages.split(Fixtures.page(text))));
  }

  private static void check(String text) {
    var articles = Pages.split(Fixtures.page(text));
    assertThat(articles.stream().map(Article::id)).doesNotHaveDuplicates();
    var taken = new ArrayList<Span>();
    for (var article : articles) {
      var spans = new ArrayList<>(article.body());
      article.headline().ifPresent(spans::add);
      spans.addAll(article.headlineDuplicates());
      spans.addAll(article.related());
      spans.addAll(article.keywords());
      article.section().ifPresent(spans::add);
      article.byline().ifPresent(spans::add);
      article.dateline().ifPresent(spans::add);
      article
          .credit()
          .map(credit -> credit.span())
          .filter(span -> article.body().stream().noneMatch(part -> part.contains(span)))
          .ifPresent(spans::add);
      article.furniture().stream()
          .filter(piece -> !piece.role().equals("dateline"))
          .forEach(piece -> spans.add(piece.span()));
      for (var span : spans) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.isEmpty()).isFalse();
        assertThat(Line.trim(text, span.start(), span.end())).isEqualTo(span);
      }
      assertThat(article.body()).isSorted();
      taken.addAll(spans);
    }
    taken.sort(null);
    for (int i = 1; i < taken.size(); i++) {
      assertThat(taken.get(i - 1).overlaps(taken.get(i))).as(text).isFalse();
    }
  }
}
