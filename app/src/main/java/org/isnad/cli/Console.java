package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a command knows of the world outside: its three streams, the terminal, the user's language.
///
/// @param in standard input
/// @param out standard output, buffered; who writes flushes
/// @param err messages for people, UTF-8
/// @param outTerminal whether a person reads standard output
/// @param errTerminal whether a person reads standard error
/// @param columns width of the terminal, 0 when unknown
/// @param colour whether colours are welcome on a terminal
/// @param language `ar` or `en`
/// @param home the project's folder, when started by the launcher
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outTerminal,
    boolean errTerminal,
    int columns,
    boolean colour,
    String language,
    Optional<Path> home) {

  /// The streams and settings of this process.
  static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    var terminal = System.getProperty("isnad.terminal", "");
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal.contains("out"),
        terminal.contains("err"),
        Integer.getInteger("isnad.columns", 0),
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM")),
        System.getProperty("isnad.language", "en").startsWith("ar") ? "ar" : "en",
        Optional.ofNullable(System.getProperty("isnad.home")).map(Path::of));
  }
}
