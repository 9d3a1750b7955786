package org.isnad.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Tasks done by several threads, results handed on in the order of the tasks by one thread more.
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
  private final Thread receiver;
  private final Consumer<T> sink;

  /// All below is guarded by this.
  private final Deque<Pending<T>> pending = new ArrayDeque<>();

  private long characters;
  private Optional<Future<T>> awaited = Optional.empty();
  private boolean ended;
  private Optional<Throwable> fault = Optional.empty();

  private record Pending<T>(Future<T> result, int characters) {}

  /// A pool without tasks.
  ///
  /// @param threads that do them
  /// @param sink is given the results, always by the same thread
  OrderedPool(int threads, Consumer<T> sink) {
    this.few = threads * FEW_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(threads);
    this.sink = sink;
    this.receiver = Thread.ofPlatform().name("results").start(this::receive);
  }

  /// Adds a task, as soon as there is room for it.
  ///
  /// @param length of the text that the task is about, in characters
  void submit(Callable<T> task, int length) {
    synchronized (pending) {
      while (fault.isEmpty() && pending.size() > few && characters > MOST_CHARACTERS) {
        await();
      }
      failIfFaulty();
      pending.add(new Pending<>(threads.submit(task), length));
      characters += length;
      pending.notifyAll();
    }
  }

  /// Adds a result that is known already.
  void pass(T result) {
    submit(() -> result, 0);
  }

  /// Waits until all results are handed on; nothing can be submitted afterwards.
  void finish() {
    synchronized (pending) {
      ended = true;
      pending.notifyAll();
    }
    join();
    synchronized (pending) {
      failIfFaulty();
    }
  }

  private void receive() {
    try {
      for (var next = next(); next.isPresent(); next = next()) {
        sink.accept(next.get().get());
      }
    } catch (ExecutionException e) {
      fail(Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException | RuntimeException | Error e) {
      fail(e);
    }
  }

  /// The next task of which there is or will be a result; none when there will be no more.
  private Optional<Future<T>> next() {
    synchronized (pending) {
      while (pending.isEmpty() && !ended) {
        await();
      }
      if (pending.isEmpty()) {
        return Optional.empty();
      }
      var first = pending.removeFirst();
      characters -= first.characters;
      pending.notifyAll();
      awaited = Optional.of(first.result);
      return awaited;
    }
  }

  private void fail(Throwable thrown) {
    synchronized (pending) {
      fault = Optional.of(thrown);
      pending.notifyAll();
    }
  }

  private void failIfFaulty() {
    fault.ifPresent(thrown -> {
      switch (thrown) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        default -> throw new IllegalStateException(thrown);
      }
    });
  }

  private void await() {
    try {
      pending.wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void join() {
    try {
      receiver.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Drops what is pending; a result that is being handed on is waited for.
  @Override
  public void close() {
    synchronized (pending) {
      awaited.ifPresent(one -> one.cancel(true));
      pending.forEach(one -> one.result.cancel(true));
      pending.clear();
      ended = true;
      pending.notifyAll();
    }
    threads.shutdownNow();
    join();
  }
}
