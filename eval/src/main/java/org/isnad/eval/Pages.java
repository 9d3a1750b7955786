package org.isnad.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.Pipeline;
import org.isnad.eval.key.PageTexts;
import org.isnad.model.Failure;
import org.isnad.model.Report.PageReport;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;

/// Pages as the pipeline reads them, found by name.
///
/// @param reports the pages, in the order of the inputs
/// @param failures inputs that could not be read
public record Pages(List<PageReport> reports, List<Failure> failures) implements PageTexts {

  public Pages {
    reports = List.copyOf(reports);
    failures = List.copyOf(failures);
  }

  /// Reads files and folders and annotates all articles on their pages.
  public static Pages read(List<Path> inputs, Pipeline pipeline) {
    var reader = new PageReader();
    var splitter = new ArticleSplitter();
    var reports = new ArrayList<PageReport>();
    var failures = new ArrayList<Failure>();
    for (var input : inputs) {
      try (var readings = reader.read(input)) {
        readings.forEach(reading -> {
          switch (reading) {
            case Reading.Read(var page, var _) ->
                reports.add(
                    new PageReport(
                        page, splitter.split(page).stream().map(pipeline::run).toList()));
            case Reading.Failed(var failure) -> failures.add(failure);
          }
        });
      }
    }
    return new Pages(reports, failures);
  }

  /// The page whose uri ends in `name`, file ending or not.
  public Optional<PageReport> find(String name) {
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
