package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// Something that writes lines to a stream, in UTF-8.
@FunctionalInterface
interface Texts {

  void to(Appendable lines) throws IOException;

  /// Has it write, and flushes.
  static void write(OutputStream out, Texts texts) throws IOException {
    var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    texts.to(lines);
    lines.flush();
  }
}
