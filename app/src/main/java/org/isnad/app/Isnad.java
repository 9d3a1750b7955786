package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.annotate.Annotator;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Failure;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import org.isnad.reuse.ReuseFinder;

/// The front door: pages in, report out.
public final class Isnad {

  private final Pipeline pipeline = Pipeline.standard();
  private final PageReader reader = new PageReader();
  private final ArticleSplitter splitter = new ArticleSplitter();

  /// Reads the inputs, annotates their articles and says what holds between them.
  public Report read(List<Path> inputs) {
    var pages = new ArrayList<PageReport>();
    var failures = new ArrayList<Failure>();
    for (var input : inputs) {
      reader.read(input).forEach(reading -> take(reading, pages, failures));
    }
    return new Report(
        "0.1.0",
        pipeline.plan().stream().map(Annotator::name).toList(),
        "",
        pages,
        new ReuseFinder().find(pages.stream().flatMap(p -> p.articles().stream()).toList()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        failures);
  }

  private void take(Reading reading, List<PageReport> pages, List<Failure> failures) {
    switch (reading) {
      case Reading.Read(var page) ->
          pages.add(
              new PageReport(page, splitter.split(page).stream().map(pipeline::run).toList()));
      case Reading.Failed(var failure) -> failures.add(failure);
    }
  }
}
