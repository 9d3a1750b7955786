package org.isnad.page;

import java.util.Iterator;
import java.util.List;

/// An iterator with something behind it that must be closed; closing twice does no harm.
interface ClosingIterator<T> extends Iterator<T>, AutoCloseable {

  @Override
  void close();

  /// One element, nothing to close.
  static <T> ClosingIterator<T> of(T element) {
    var iterator = List.of(element).iterator();
    return new ClosingIterator<>() {
      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public T next() {
        return iterator.next();
      }

      @Override
      public void close() {}
    };
  }
}
