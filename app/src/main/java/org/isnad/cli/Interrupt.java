package org.isnad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What Ctrl-C does while a long command runs: it asks the command to stop and waits until it has.
final class Interrupt implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private Interrupt(Runnable ask) {
    this.hook =
        new Thread(() -> {
          ask.run();
          try {
            var _ = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// @param ask asks the command to stop
  static Interrupt asks(Runnable ask) {
    return new Interrupt(ask);
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, because somebody asked.
    }
  }
}
