package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OrderedPoolTest {

  private static final int LONG = 1_000_000;

  @Test
  void resultsComeInTheOrderOfTheTasks() {
    var taken = new ArrayList<Integer>();
    try (var pool = new OrderedPool<Integer>(2, taken::add)) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        if (i % 3 == 0) {
          pool.pass(number);
        } else {
          pool.submit(
              () -> {
                Thread.sleep(number % 7);
                return number;
              },
              LONG);
        }
      }
      pool.finish();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void tasksAreDoneWhileTheReceiverIsBusy() throws InterruptedException {
    var second = new CountDownLatch(1);
    var overlapped = new ArrayList<Boolean>();
    try (var pool =
        new OrderedPool<Integer>(2, number -> overlapped.add(number == 1 || isDone(second)))) {
      pool.submit(() -> 0, 1);
      pool.submit(
          () -> {
            second.countDown();
            return 1;
          },
          1);
      pool.finish();
    }
    assertThat(overlapped).containsExactly(true, true);
  }

  private static boolean isDone(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void whatGoesWrongReachesTheSubmitter() {
    var taken = new ArrayList<Integer>();
    try (var pool = new OrderedPool<Integer>(2, taken::add)) {
      pool.submit(() -> 1, 1);
      pool.submit(
          () -> {
            throw new IllegalArgumentException("bad page");
          },
          1);
      assertThatThrownBy(
              () -> {
                pool.submit(() -> 3, 1);
                pool.finish();
              })
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("bad page");
    }
    assertThat(taken).containsExactly(1);
  }

  @Test
  void aReceiverThatFailsStopsTheSubmitter() {
    try (var pool =
        new OrderedPool<Integer>(
            2,
            number -> {
              throw new IllegalStateException("disk full");
            })) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1_000; i++) {
                  pool.submit(() -> 1, LONG);
                  Thread.sleep(1);
                }
              })
          .hasMessage("disk full");
    }
  }

  @Test
  void closingDropsWhatIsPending() {
    var never = new CountDownLatch(1);
    var taken = new ArrayList<Integer>();
    try (var pool = new OrderedPool<Integer>(2, taken::add)) {
      for (int i = 0; i < 100; i++) {
        pool.submit(
            () -> {
              never.await();
              return 1;
            },
            1);
      }
    }
    assertThat(taken).as("nothing was done, so nothing is handed on").isEmpty();
  }
}
