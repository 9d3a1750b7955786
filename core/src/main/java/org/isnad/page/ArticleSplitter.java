package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Page;

/// Cuts a page into its articles and each article into headline, date, credit, body and furniture.
///
/// - What is not known to be furniture is news: a share line kept is a smaller fault than a
///   paragraph lost.
/// - An aggregator appends other articles: after a read-also label or a row of marks, a headline
///   and paragraphs that take up its words open a new article, which inherits nothing.
/// - A page that is not Arabic has no articles; its failures say so.
public final class ArticleSplitter {

  private final LineReader lines = new LineReader();

  /// The articles of a page, in reading order.
  public List<Article> split(Page page) {
    boolean arabic =
        page.language().equals(Language.ARABIC)
            || PageMaker.isShortArabic(page.language(), page.text());
    if (!arabic) {
      return List.of();
    }
    var pieces = lines.read(page);
    var drafts = new Assembly(page, pieces, lines).drafts();
    var articles = new ArrayList<Article>();
    for (var draft : drafts) {
      if (!draft.isEmpty()) {
        articles.add(draft.article(articles.size() + 1));
      }
    }
    return List.copyOf(articles);
  }
}
