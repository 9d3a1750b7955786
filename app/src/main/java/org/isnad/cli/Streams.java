package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Writing to standard output or a file, in UTF-8.
final class Streams {

  /// Something that writes bytes.
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private Streams() {}

  /// A writer of lines to a stream.
  static PrintWriter printer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /// Writes to the file, or to standard output when there is none.
  ///
  /// A file appears whole or not at all: what stood under its name stays until then.
  static void write(Console console, Optional<Path> file, Writing writing) throws IOException {
    if (file.isEmpty()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    var target = file.get();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
        writing.to(out);
      }
      return;
    }
    var part = target.resolveSibling(target.getFileName() + ".part");
    part.toFile().deleteOnExit();
    try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
      writing.to(out);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
