package org.isnad.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Tasks done by as many threads as there are processors, results handed on in the order of the
/// tasks.
///
/// A submitter waits while too many results are pending, so memory stays bounded whatever the
/// length of the input.
final class OrderedPool<T> implements AutoCloseable {

  private static final int PENDING_PER_THREAD = 16;

  private final int limit;
  private final ExecutorService threads;
  private final Deque<Future<T>> pending = new ArrayDeque<>();
  private final Consumer<T> sink;

  OrderedPool(Consumer<T> sink) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.limit = processors * PENDING_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(processors);
    this.sink = sink;
  }

  /// Adds a task; hands on results that are due.
  void submit(Callable<T> task) {
    pending.add(threads.submit(task));
    while (!pending.isEmpty() && (pending.size() > limit || pending.getFirst().isDone())) {
      handOn();
    }
  }

  /// Hands on all results that are still to come.
  void finish() {
    while (!pending.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(pending.removeFirst().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
