package org.isnad.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.model.Report.PageReport;

/// A day up to which articles are taken; later ones, and those of which the day is not known, are
/// left aside.
record AsOf(LocalDate day) {

  /// The code under which an article is named that is left aside for want of a date.
  static final String UNDATED = "undated";

  /// The pages with those articles alone that were published by then.
  List<PageReport> of(List<PageReport> pages) {
    return pages.stream()
        .map(page ->
            new PageReport(page.page(), page.articles().stream().filter(this::takes).toList()))
        .toList();
  }

  private boolean takes(AnnotatedArticle article) {
    return article.article().published().filter(date -> !date.isAfter(day)).isPresent();
  }

  /// A notice for each article without a date.
  List<Failure> leftAside(List<PageReport> pages) {
    var notices = new ArrayList<Failure>();
    for (var page : pages) {
      for (var article : page.articles()) {
        if (article.article().published().isEmpty()) {
          var what = "article " + article.article().id() + " has no date and is left aside";
          notices.add(new Failure("situation", UNDATED, page.page().uri(), what));
        }
      }
    }
    return notices;
  }
}
