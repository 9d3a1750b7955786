package org.isnad.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The pages of JSON Lines, read line by line; a bad line is a failure and the next one goes on.
final class JsonLines implements ClosingIterator<Reading> {

  private final String uri;
  private final InputStream in;
  private final long limit;
  private final JsonLine line;
  private int number;
  private boolean ended;
  private Optional<Reading> next = Optional.empty();

  JsonLines(String uri, InputStream in, long limit, PageMaker maker) {
    this.uri = uri;
    this.in = in;
    this.limit = limit;
    this.line = new JsonLine(maker);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }

  @Override
  public void close() {
    ended = true;
    try {
      in.close();
    } catch (IOException e) {
      // All that was asked for has been read.
    }
  }

  private Optional<Reading> advance() {
    number++;
    var where = uri + ":" + number;
    try {
      var bytes = new ByteArrayOutputStream(1 << 12);
      long length = 0;
      int b = in.read();
      while (b >= 0 && b != '\n') {
        if (++length <= limit) {
          bytes.write(b);
        }
        b = in.read();
      }
      if (b < 0) {
        close();
      }
      if (length > limit) {
        return Optional.of(
            Failures.reading("too-large", where, "the line is longer than " + limit + " bytes"));
      }
      return line.read(where, bytes.toByteArray());
    } catch (IOException e) {
      close();
      return Optional.of(Failures.unreadable(where, e));
    }
  }
}
