package org.isnad.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.model.Article;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.Span;

/// Invented pages, split, and their fields as text.
final class Pages {

  private static final ArticleSplitter SPLITTER = new ArticleSplitter();

  private Pages() {}

  static List<Article> split(String text) {
    return SPLITTER.split(Fixtures.page(text));
  }

  static List<Article> split(Page page) {
    return SPLITTER.split(page);
  }

  static Article sole(String text) {
    var articles = split(text);
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles: " + articles);
    }
    return articles.getFirst();
  }

  static Page given(String title, String text, LocalDate published, String author) {
    return new Page(
        "dir/page-7",
        "0",
        "application/x-ndjson",
        "UTF-8",
        "ar",
        title + "\n\n" + text,
        new Given(
            Optional.of(title),
            Optional.of(published),
            Optional.of("invented"),
            Optional.of(author)),
        List.of());
  }

  static String headline(Article article) {
    return text(article, article.headline());
  }

  static String text(Article article, Optional<Span> span) {
    return span.map(article::text).orElse("-");
  }

  static List<String> texts(Article article, List<Span> spans) {
    return spans.stream().map(article::text).toList();
  }

  static List<String> body(Article article) {
    return texts(article, article.body());
  }

  static List<String> roles(Article article) {
    return article.furniture().stream().map(piece -> piece.role()).toList();
  }

  static String date(String line) {
    var article = sole("المجلس البلدي يقر خطة الجسر الجديد\n" + line + "\n" + LEAD);
    return article.published().map(LocalDate::toString).orElse("-");
  }

  static final String LEAD =
      "أقر المجلس البلدي في مدينة النهرين خطة بناء الجسر الجديد بعد نقاش طويل استمر ثلاث جلسات.";
  static final String NEXT =
      "وقال رئيس المجلس سامر العزاوي إن العمل يبدأ في الربيع وينتهي قبل نهاية السنة المقبلة.";
  static final String THIRD =
      "وأضاف أن كلفة المشروع تبلغ أربعين مليون دينار تدفعها وزارة النقل على ثلاث دفعات.";
}
