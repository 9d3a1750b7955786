package org.isnad.score;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Report.PageReport;
import org.isnad.score.key.PageTexts;

/// The pages of a report, found by name.
///
/// @param reports the pages, in the order of the inputs
record Pages(List<PageReport> reports) implements PageTexts {

  Pages {
    reports = List.copyOf(reports);
  }

  /// The page whose uri ends in `name`, file ending or not.
  Optional<PageReport> find(String name) {
    return reports.stream().filter(report -> isNamed(report, name)).findFirst();
  }

  @Override
  public Optional<String> text(String page) {
    return find(page).map(report -> report.page().text());
  }

  private static boolean isNamed(PageReport report, String name) {
    var last = report.page().uri().substring(report.page().uri().lastIndexOf('/') + 1);
    return last.equals(name) || stem(last).equals(name);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
