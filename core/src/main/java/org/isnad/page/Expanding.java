package org.isnad.page;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// The readings of many inputs, one input open at a time.
final class Expanding implements ClosingIterator<Reading> {

  private final Iterator<Inputs.Input> inputs;
  private final Function<Path, ClosingIterator<Reading>> open;
  private ClosingIterator<Reading> current = NONE;

  private static final ClosingIterator<Reading> NONE =
      new ClosingIterator<>() {
        @Override
        public boolean hasNext() {
          return false;
        }

        @Override
        public Reading next() {
          throw new NoSuchElementException();
        }

        @Override
        public void close() {}
      };

  Expanding(Iterator<Inputs.Input> inputs, Function<Path, ClosingIterator<Reading>> open) {
    this.inputs = inputs;
    this.open = open;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      current.close();
      current = NONE;
      if (!inputs.hasNext()) {
        return false;
      }
      current =
          switch (inputs.next()) {
            case Inputs.File(var path) -> open.apply(path);
            case Inputs.Bad(var failure) -> ClosingIterator.of(new Reading.Failed(failure));
          };
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    current.close();
    current = NONE;
  }
}
