package org.isnad.eval;

import java.util.List;
import org.isnad.link.Linker;
import org.isnad.model.Report;

/// Says what holds between the pages that were read.
final class Links {

  private Links() {}

  static Report between(Pages pages) {
    var articles = pages.reports().stream().flatMap(page -> page.articles().stream()).toList();
    var linked = new Linker().link(articles);
    return new Report(
        "",
        List.of(),
        "",
        pages.reports(),
        linked.entities(),
        linked.reuse(),
        linked.stories(),
        linked.claims(),
        linked.roots(),
        linked.conflicts(),
        linked.situation(),
        pages.failures());
  }
}
