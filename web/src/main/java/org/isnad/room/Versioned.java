package org.isnad.room;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made once for each version of a library; who asks meanwhile waits for it.
final class Versioned<T> {

  private Optional<T> made = Optional.empty();
  private long version = -1;

  /// What was made of a version.
  ///
  /// @param now the version there is
  /// @param making makes it of that version
  synchronized T of(long now, Supplier<T> making) {
    if (made.isEmpty() || now != version) {
      made = Optional.of(making.get());
      version = now;
    }
    return made.get();
  }
}
