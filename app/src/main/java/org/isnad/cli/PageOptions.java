package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.export.text.TextStyle;
import picocli.CommandLine.Option;

/// Where a result goes and how it looks there; the options that all commands share which print one.
final class PageOptions {

  @Option(names = "--lang", paramLabel = "ar|en")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--no-color")
  private boolean noColour;

  @Option(names = "--width", paramLabel = "N", defaultValue = "0")
  private int width;

  /// The languages that Isnad speaks to its user.
  enum Language {
    ar,
    en
  }

  Optional<Path> output() {
    return output;
  }

  /// How a text is to look on this console.
  TextStyle style(Console console, TextStyle.Extent extent) {
    var spoken = language.map(Language::name).orElse(console.language());
    boolean person = console.outTerminal() && output.isEmpty();
    return new TextStyle(
        spoken.equals("ar") ? TextStyle.Language.AR : TextStyle.Language.EN,
        width(console),
        extent,
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
