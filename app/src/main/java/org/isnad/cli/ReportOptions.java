package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.export.text.TextStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How a report is to be printed; the options that `read` and `demo` share.
final class ReportOptions {

  /// The forms of a report.
  enum Format {
    text,
    json
  }

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.text;

  @Option(names = "--full")
  private boolean full;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  @Mixin private PageOptions page = new PageOptions();

  Format format() {
    return format;
  }

  Optional<Path> output() {
    return page.output();
  }

  boolean verbose() {
    return verbose;
  }

  /// How a text report is to look on this console.
  TextStyle style(Console console) {
    return page.style(console, full ? TextStyle.Extent.FULL : TextStyle.Extent.SHORT);
  }
}
