package org.isnad.web.view;

import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.Anchor;
import org.isnad.model.Report;

/// The words of a report's articles, with the links to them.
final class Lines {

  private static final int LONGEST = 500;

  private final ReportIndex index;
  private final Wording words;

  Lines(Report report, Wording words) {
    this.index = new ReportIndex(report);
    this.words = words;
  }

  /// An article in one line.
  Optional<Headline> headline(String article) {
    return index.article(article).map(annotated -> Headline.of(annotated, words));
  }

  /// The words at a place.
  String words(Anchor place) {
    var whole = index.words(place);
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "\u2026";
  }

  /// The address of the words at a place.
  String link(Anchor place) {
    return headline(place.article()).map(line -> line.link(place.span())).orElse("");
  }

  /// The reports' articles.
  ReportIndex index() {
    return index;
  }
}
