package org.isnad.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads text files, HTML pages, folders, streams and JSON Lines into pages.
///
/// Nothing is thrown for a bad input: what cannot be read comes out as a `Reading.Failed` that says
/// where and why, and the other inputs go on. The streams are lazy: no more than one page is held.
/// Close them, or read them to the end, to close the files behind them.
public final class PageReader {

  /// The largest text file, and the longest line of JSON Lines, that is read unless told otherwise.
  public static final long DEFAULT_LIMIT = 64L << 20;

  private final long limit;
  private final PageMaker maker = new PageMaker();

  /// A reader with the default limit.
  public PageReader() {
    this(DEFAULT_LIMIT);
  }

  /// A reader that refuses text files and lines of more than `limit` bytes.
  public PageReader(long limit) {
    if (limit < 1 || limit > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("not a limit in bytes: " + limit);
    }
    this.limit = limit;
  }

  /// The pages of a file, or of all files below a folder in the order of their names.
  public Stream<Reading> read(Path path) {
    return stream(new Expanding(new Inputs(path), this::open));
  }

  /// The pages that a stream holds: one text or HTML page, or JSON Lines when it begins with `{`.
  public Stream<Reading> read(String uri, InputStream in) {
    return stream(open(uri, in, false, true));
  }

  private static Stream<Reading> stream(ClosingIterator<Reading> readings) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    var spliterator = Spliterators.spliteratorUnknownSize((Iterator<Reading>) readings, traits);
    return StreamSupport.stream(spliterator, false).onClose(readings::close);
  }

  private ClosingIterator<Reading> open(Path file) {
    var name = file.toString();
    try {
      boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
      if (!lines && Files.isRegularFile(file) && Files.size(file) > limit) {
        return ClosingIterator.of(
            Failures.reading(
                "too-large",
                name,
                "the file has " + Files.size(file) + " bytes, more than the limit of " + limit));
      }
      return open(name, Files.newInputStream(file), lines, !Files.isRegularFile(file));
    } catch (IOException e) {
      return ClosingIterator.of(Failures.unreadable(name, e));
    }
  }

  private ClosingIterator<Reading> open(String uri, InputStream in, boolean lines, boolean piped) {
    var buffered = new BufferedInputStream(in, 1 << 16);
    try {
      if (lines || piped && beginsWithBrace(buffered)) {
        return new JsonLines(uri, buffered, limit, maker);
      }
      try (buffered) {
        var bytes = buffered.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
          return ClosingIterator.of(
              Failures.reading("too-large", uri, "the text is longer than " + limit + " bytes"));
        }
        return ClosingIterator.of(maker.text(uri, bytes));
      }
    } catch (IOException e) {
      return ClosingIterator.of(Failures.unreadable(uri, e));
    }
  }

  private static boolean beginsWithBrace(BufferedInputStream in) throws IOException {
    in.mark(1 << 12);
    try {
      for (int i = 0; i < 1 << 12; i++) {
        int b = in.read();
        boolean skipped = b == ' ' || b == '\n' || b == '\r' || b == '\t';
        boolean mark = i < 3 && (b == 0xEF || b == 0xBB || b == 0xBF);
        if (!skipped && !mark) {
          return b == '{';
        }
      }
      return false;
    } finally {
      in.reset();
    }
  }
}
