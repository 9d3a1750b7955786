package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Span;

/// Cuts a page into its articles and each article into headline, date, credit, body and furniture.
public final class ArticleSplitter {

  /// The articles of a page, in reading order.
  public List<Article> split(Page page) {
    var lines = new ArrayList<Span>();
    int start = 0;
    while (start < page.text().length()) {
      int end = page.text().indexOf('\n', start);
      end = end < 0 ? page.text().length() : end;
      if (!page.text().substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Article(
            page.uri() + "#1",
            page,
            Optional.of(lines.getFirst()),
            List.of(),
            Optional.empty(),
            page.given().published(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            page.given().outlet(),
            List.of(),
            List.of(),
            lines.subList(1, lines.size()),
            List.of()));
  }
}
