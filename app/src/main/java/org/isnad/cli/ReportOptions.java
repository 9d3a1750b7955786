package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.export.text.TextStyle;
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

  @Option(names = "--lang", paramLabel = "ar|en")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--no-color")
  private boolean noColour;

  @Option(names = "--width", paramLabel = "N", defaultValue = "0")
  private int width;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  /// The languages that Isnad speaks to its user.
  enum Language {
    ar,
    en
  }

  Format format() {
    return format;
  }

  Optional<Path> output() {
    return output;
  }

  boolean verbose() {
    return verbose;
  }

  /// How a text report is to look on this console.
  TextStyle style(Console console) {
    var spoken = language.map(Language::name).orElse(console.language());
    boolean person = console.outTerminal() && output.isEmpty();
    return new TextStyle(
        spoken.equals("ar") ? TextStyle.Language.AR : TextStyle.Language.EN,
        width(console),
        full ? TextStyle.Extent.FULL : TextStyle.Extent.SHORT,
        person && console.colour() && !noColour);
  }

  private int width(Console console) {
    if (width > 0) {
      return Math.clamp(width, 40, 400);
    }
    return console.outTerminal() && console.columns() > 0
        ? Math.clamp(console.columns(), 40, 120)
        : 100;
  }
}
