package org.isnad.page;

import org.isnad.model.Failure;
import org.isnad.model.Page;

/// What came of one input: a page, or why there is none.
public sealed interface Reading {

  /// A page that can be used; it may carry failures of its own.
  ///
  /// @param bytes what the page was read from; not to be changed
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, kept by who stores pages
  record Read(Page page, byte[] bytes) implements Reading {}

  /// An input, or one line of it, that cannot be used.
  record Failed(Failure failure) implements Reading {}
}
