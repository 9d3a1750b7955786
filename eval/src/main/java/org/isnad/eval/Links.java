package org.isnad.eval;

import java.util.List;
import org.isnad.model.Report;
import org.isnad.reuse.ReuseFinder;
import org.isnad.story.StoryGrouper;

/// Says what holds between the pages that were read.
final class Links {

  private Links() {}

  static Report between(Pages pages) {
    var articles = pages.reports().stream().flatMap(page -> page.articles().stream()).toList();
    var reuse = new ReuseFinder().find(articles);
    return new Report(
        "",
        List.of(),
        "",
        pages.reports(),
        reuse,
        new StoryGrouper().group(articles, reuse),
        List.of(),
        List.of(),
        List.of(),
        pages.failures());
  }
}
