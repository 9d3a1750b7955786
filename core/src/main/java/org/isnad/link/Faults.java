package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.isnad.model.Failure;

/// What went wrong between articles: a fault of the software costs the pair or the story in which
/// it shows, not what comes in beside it. Safe for use by several threads.
final class Faults {

  private final Queue<Failure> noted = new ConcurrentLinkedQueue<>();

  /// What the work makes, or nothing where it fails, which is noted.
  ///
  /// @param where the articles at work, asked for only when it fails
  <T> Optional<T> guard(Supplier<String> where, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError e) {
      noted.add(new Failure("link", "linking-failed", where.get(), e.toString()));
      return Optional.empty();
    }
  }

  /// What was noted since this was last asked.
  List<Failure> drain() {
    var drained = new ArrayList<Failure>();
    for (var failure = noted.poll(); failure != null; failure = noted.poll()) {
      drained.add(failure);
    }
    return drained;
  }
}
