package org.isnad.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.link.StoryLinker.Labelled;
import org.isnad.store.lucene.Index;

/// Enters articles into the index by a thread of its own, while the next batch is linked.
///
/// The index may so lag behind the shelf by a batch, and after a crash is brought up to it; that of
/// a small library does not lag. What goes wrong is thrown by the next call.
final class Entering implements AutoCloseable {

  /// At most so many entries go into the index between commits, and at most a quarter of it: fewer,
  /// larger parts are written and merged.
  private static final int ENTERED_AT_ONCE = 4_000;

  private static final int PARTS = 4;

  private final Index index;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());
  private CompletableFuture<Void> atWork = CompletableFuture.completedFuture(null);

  /// The last batch that is in the index whole, and how much entered it since its last commit.
  private long entered;

  private int uncommitted;

  Entering(Index index) {
    this.index = index;
  }

  /// Enters what was linked in the batches up to one. It can be found when the index has grown
  /// enough, of a small one at once, at the latest when this is closed.
  void enter(List<Labelled> linked, long batch) {
    await();
    atWork = CompletableFuture.runAsync(() -> put(linked, batch), thread);
    if (index.articles() < ENTERED_AT_ONCE) {
      await();
    }
  }

  private void put(List<Labelled> linked, long batch) {
    linked.parallelStream().forEach(one -> index.put(one.article(), one.labels()));
    entered = batch;
    uncommitted += linked.size();
    if (uncommitted >= Math.min(ENTERED_AT_ONCE, index.articles() / PARTS)) {
      index.commit(entered);
      uncommitted = 0;
    }
  }

  private void await() {
    try {
      atWork.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      await();
      if (entered > index.batch()) {
        index.commit(entered);
      }
    } finally {
      thread.shutdown();
    }
  }
}
