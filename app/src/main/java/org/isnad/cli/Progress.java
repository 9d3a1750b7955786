package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Report.PageReport;

/// A bar on standard error while there is much to read; silent when no person looks.
final class Progress implements AutoCloseable {

  private static final long WORTH_SHOWING = 500_000;
  private static final long EVERY = 200_000_000L;
  private static final int CELLS = 24;

  /// Most Arabic letters take two bytes in UTF-8, blanks and digits one.
  private static final double BYTES_PER_CHARACTER = 1.8;

  private final Console console;
  private final long total;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean visible;
  private double bytes;
  private int pages;

  private Progress(Console console, long total) {
    this.console = console;
    this.total = total;
  }

  /// The progress over files and folders.
  static Progress over(Console console, List<String> inputs) {
    long total = console.errTerminal() ? inputs.stream().mapToLong(input -> size(input)).sum() : 0;
    return new Progress(console, total);
  }

  private static long size(String input) {
    try (var files = Files.walk(Path.of(input))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | InvalidPathException | java.io.UncheckedIOException e) {
      return 0; // who reads it tells the fault
    }
  }

  /// One more page is done.
  void done(PageReport page) {
    bytes += page.page().text().length() * BYTES_PER_CHARACTER;
    pages++;
    show();
  }

  /// So much is done.
  void reached(long readBytes, int donePages) {
    bytes = readBytes;
    pages = donePages;
    show();
  }

  private void show() {
    long now = System.nanoTime();
    if (total > WORTH_SHOWING && now - shown > EVERY) {
      shown = now;
      visible = true;
      console.err().print("\r\033[K" + line(Math.min(0.99, bytes / total), pages, now - start));
      console.err().flush();
    }
  }

  /// The bar, the pages done and the seconds that are likely left.
  static String line(double share, int pages, long nanoseconds) {
    int full = (int) (share * CELLS);
    long left = Math.round(nanoseconds / 1e9 * (1 - share) / Math.max(share, 0.01));
    return "%s%s %3d%%  %,d  -%d:%02d"
        .formatted(
            "\u2588".repeat(full),
            "\u2591".repeat(CELLS - full),
            (int) (share * 100),
            pages,
            left / 60,
            left % 60);
  }

  @Override
  public void close() {
    if (visible) {
      console.err().print("\r\033[K");
      console.err().flush();
    }
  }
}
