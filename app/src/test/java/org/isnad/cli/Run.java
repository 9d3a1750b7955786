package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// What one command printed, and its exit code.
record Run(int code, String out, String err) {

  /// Runs a command without a terminal.
  static Run of(String... arguments) {
    return with("", "en", arguments);
  }

  /// Runs a command with standard input and a language.
  static Run with(String input, String language, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            0,
            true,
            language,
            Optional.of(Path.of("..")));
    int code = Main.run(console, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
