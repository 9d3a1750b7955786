package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.app.Isnad;
import org.isnad.export.report.ReportWriter;
import org.isnad.export.text.TextReport;
import org.isnad.model.Failure;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;

/// Reads inputs, prints their report, and tells what failed.
final class Reader {

  private static final Set<String> NOTICES = Set.of("not-arabic", "undated", "broken-metadata");

  private final Console console;
  private final ReportOptions options;

  Reader(Console console, ReportOptions options) {
    this.console = console;
    this.options = options;
  }

  /// Returns the exit code.
  ///
  /// @param inputs paths, or `-`
  /// @param isnad reads them
  int read(List<String> inputs, Isnad isnad) throws IOException {
    long start = System.nanoTime();
    Report report;
    try (var progress = Progress.over(console, inputs)) {
      report = isnad.read(inputs, console.in(), progress::done);
    }
    if (options.verbose()) {
      tell(report, System.nanoTime() - start);
    }
    var failures = failures(report).toList();
    failures.forEach(failure -> console.err().println(line(failure)));
    Streams.write(console, options.output(), out -> print(report, out));
    return failures.stream().allMatch(Reader::isNotice) ? Main.GOOD : Main.SOME_FAILED;
  }

  private void print(Report report, OutputStream out) throws IOException {
    switch (options.format()) {
      case json -> ReportWriter.write(report, out);
      case text -> {
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextReport.write(report, options.style(console), lines);
        lines.flush();
      }
    }
  }

  private void tell(Report report, long nanoseconds) {
    report
        .pages()
        .forEach(read ->
            console
                .err()
                .println(
                    "%s: %s, %s, %d articles"
                        .formatted(
                            read.page().uri(),
                            read.page().encoding(),
                            read.page().language(),
                            read.articles().size())));
    console
        .err()
        .println(
            "%d pages in %.2f s; %s"
                .formatted(
                    report.pages().size(), nanoseconds / 1e9, String.join(" ", report.plan())));
  }

  /// A page in another language or an article left aside is told of, but all was done as it should.
  static boolean isNotice(Failure failure) {
    return NOTICES.contains(failure.code());
  }

  static Stream<Failure> failures(Report report) {
    return Stream.concat(
        report.failures().stream(), report.pages().stream().flatMap(Reader::failures));
  }

  private static Stream<Failure> failures(PageReport page) {
    return Stream.concat(
        page.page().failures().stream(),
        page.articles().stream().flatMap(article -> article.failures().stream()));
  }

  /// `where: message (code)`.
  static String line(Failure failure) {
    return failure.where() + ": " + failure.message() + " (" + failure.code() + ")";
  }
}
