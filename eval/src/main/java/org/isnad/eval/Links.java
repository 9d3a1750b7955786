package org.isnad.eval;

import java.util.List;
import org.isnad.model.Report;
import org.isnad.reuse.ReuseFinder;

/// Says what holds between the pages that were read.
final class Links {

  private Links() {}

  static Report between(Pages pages) {
    var articles = pages.reports().stream().flatMap(page -> page.articles().stream()).toList();
    return new Report(
        "",
        List.of(),
        "",
        pages.reports(),
        new ReuseFinder().find(articles),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        pages.failures());
  }
}
