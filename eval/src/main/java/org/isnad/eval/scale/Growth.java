package org.isnad.eval.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.app.Adding;
import org.isnad.app.Isnad;
import org.isnad.store.Library;
import org.isnad.store.Verification;

/// What each further article costs a library: `eval/growth LIBRARY PAGES...` fills a new library
/// and prints a line for every 5,000 articles; then it checks all that the library holds.
///
/// Processor time is that of all threads, those of the compiler and the garbage collector among
/// them, so it can be read on a machine that does other things besides.
public final class Growth {

  private static final int STEP = 5_000;
  private static final double MILLION = 1e6;
  private static final double MEGABYTE = 1 << 20;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Path library;
  private final long started = System.nanoTime();
  private int next = STEP;
  private int articlesBefore;
  private long processorBefore = processor();
  private long wallBefore = started;

  private Growth(Path library) {
    this.library = library;
  }

  /// Runs the command.
  public static void main(String... arguments) {
    if (arguments.length < 2) {
      System.err.println("usage: eval/growth LIBRARY PAGES...");
      System.exit(2);
    }
    var growth = new Growth(Path.of(arguments[0]));
    OUT.println(
        "# articles\tarticles/s\tms CPU/article\theap MB\tpeak RSS MB\tKB on disk/article\tdb\tindex\tlinks");
    growth.run(List.of(arguments).subList(1, arguments.length));
  }

  private void run(List<String> pages) {
    var isnad = Isnad.standard();
    try (var shelf = Library.open(library, isnad::complete)) {
      var adding = new Adding(isnad, shelf, Adding.PAGES_PER_BATCH, this::reached);
      adding.add(pages, InputStream.nullInputStream(), at -> {});
      line((int) shelf.articles());
    }
    var verification = Verification.of(library);
    OUT.printf(
        "# verified: %d pages, %d articles, %d faults%n",
        verification.pages(), verification.articles(), verification.faults().size());
    verification.faults().forEach(OUT::println);
  }

  private void reached(int articles) {
    if (articles >= next) {
      line(articles);
      next += STEP;
    }
  }

  private void line(int articles) {
    int more = articles - articlesBefore;
    if (more <= 0) {
      return;
    }
    long now = System.nanoTime();
    long processor = processor();
    double db = kilobytes("isnad.db") + kilobytes("isnad.db-wal");
    double index = kilobytes("index");
    double links = kilobytes("links");
    OUT.printf(
        Locale.ROOT,
        "%d\t%.0f\t%.2f\t%.0f\t%.0f\t%.2f\t%.2f\t%.2f\t%.2f%n",
        articles,
        more / ((now - wallBefore) / 1e9),
        (processor - processorBefore) / MILLION / more,
        heap(),
        peak(),
        (db + index + links) / articles,
        db / articles,
        index / articles,
        links / articles);
    articlesBefore = articles;
    processorBefore = processor;
    wallBefore = now;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /// What was in use after the last collection.
  private static double heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getCollectionUsage() != null)
            .mapToLong(pool -> pool.getCollectionUsage().getUsed())
            .sum()
        / MEGABYTE;
  }

  /// The most memory that the process ever held, as Linux tells it; 0 elsewhere.
  private static double peak() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  private double kilobytes(String part) {
    var path = library.resolve(part);
    if (!Files.exists(path)) {
      return 0;
    }
    try (var files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(Growth::size).sum() / 1024.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Merged away between listing and asking: nothing.
  private static long size(Path file) {
    return file.toFile().length();
  }
}
