package org.isnad.cli;

import picocli.CommandLine.Option;

/// In which form a command prints its table.
final class FormatOption {

  /// Text for people, the others for programs.
  enum Format {
    text,
    json,
    csv
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      descriptionKey = "table-format")
  private Format format = Format.text;

  Format format() {
    return format;
  }
}
