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
/// A submitter waits while too much is pending, so memory stays bounded whatever the length of the
/// input; it is enough for the threads to go on while the receiver of results is busy for a while.
final class OrderedPool<T> implements AutoCloseable {

  /// Of short texts so many are pending, however much they are together.
  private static final int FEW_PER_THREAD = 16;

  /// Some 100 MB of annotated articles.
  private static final long MOST_CHARACTERS = 1_500_000;

  private final int few;
  private final ExecutorService threads;
  private final Deque<Pending<T>> pending = new ArrayDeque<>();
  private final Consumer<T> sink;
  private long characters;

  private record Pending<T>(Future<T> result, int characters) {}

  OrderedPool(Consumer<T> sink) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.few = processors * FEW_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(processors);
    this.sink = sink;
  }

  /// Adds a task; hands on results that are due.
  ///
  /// @param length of the text that the task is about, in characters
  void submit(Callable<T> task, int length) {
    pending.add(new Pending<>(threads.submit(task), length));
    characters += length;
    while (!pending.isEmpty() && (isTooMuch() || pending.getFirst().result.isDone())) {
      handOn();
    }
  }

  private boolean isTooMuch() {
    return pending.size() > few && characters > MOST_CHARACTERS;
  }

  /// Hands on all results that are still to come.
  void finish() {
    while (!pending.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    var first = pending.removeFirst();
    characters -= first.characters;
    try {
      sink.accept(first.result.get());
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
