package org.isnad.web.view;

import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Span;

/// An article in one line.
///
/// @param id of the article
/// @param title its headline, or how its body begins
/// @param outlet who published it, or the name of its page
/// @param day when, as the reader likes days
public record Headline(String id, String title, String outlet, Optional<String> day) {

  private static final int LONGEST = 120;

  /// An article in a reader's words.
  public static Headline of(AnnotatedArticle annotated, Wording words) {
    var article = annotated.article();
    return new Headline(
        article.id(),
        title(article),
        outlet(article, words.taste()),
        article.published().map(words::day));
  }

  /// Its headline, or how its body begins.
  static String title(Article article) {
    var whole =
        article
            .headline()
            .or(() -> article.body().stream().findFirst())
            .map(article::text)
            .orElseGet(() -> file(article));
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "\u2026";
  }

  /// Who published it, in the reader's language, or else the last part of its page's name.
  public static String outlet(Article article, Taste taste) {
    return article
        .outlet()
        .map(outlet -> OutletNames.of(outlet, taste))
        .orElseGet(() -> file(article));
  }

  /// Who published an article of a report, in the reader's language, or else the last part of its
  /// page's name.
  static String publisher(String id, ReportIndex index, Taste taste) {
    return index
        .medium(id)
        .map(medium -> OutletNames.of(medium.name(), taste))
        .orElseGet(() -> index.article(id).map(a -> outlet(a.article(), taste)).orElse(id));
  }

  private static String file(Article article) {
    var uri = article.page().uri();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /// Where it can be read.
  public String link() {
    return "/article/" + id;
  }

  /// Where a stretch of its page's text can be read.
  public String link(Span span) {
    return link() + "?at=" + span.start() + "-" + span.end() + "#" + Layers.SPOT;
  }
}
