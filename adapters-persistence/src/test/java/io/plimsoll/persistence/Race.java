package io.plimsoll.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.transaction.UnitOfWork;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * How a race went for the second of two changes.
 *
 * @param secondWaited whether it went on only when the first one had committed
 * @param outcome what the second one gave
 */
public record Race<T>(boolean secondWaited, T outcome) {
  private static final Duration HEAD_START = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  // the common pool may have one thread only, on which nothing races
  private static final Executor THREAD_EACH = task -> new Thread(task).start();

  /** The second change has time to go wrong before the first one commits. */
  public static <T> Race<T> between(UnitOfWork unitOfWork, Supplier<?> first, Supplier<T> second) {
    CountDownLatch firstIsDone = new CountDownLatch(1);
    CountDownLatch firstMayCommit = new CountDownLatch(1);
    CompletableFuture<Object> one =
        CompletableFuture.supplyAsync(
            () ->
                unitOfWork.complete(() -> {
                  Object outcome = first.get();
                  firstIsDone.countDown();
                  await(firstMayCommit);
                  return outcome;
                }),
            THREAD_EACH);
    await(firstIsDone);
    CompletableFuture<T> two = CompletableFuture.supplyAsync(second, THREAD_EACH);
    boolean waited = isStillRunning(two);
    firstMayCommit.countDown();
    CompletableFuture.allOf(one, two).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return new Race<>(waited, two.join());
  }

  private static boolean isStillRunning(CompletableFuture<?> work) {
    try {
      work.get(HEAD_START.toMillis(), TimeUnit.MILLISECONDS);
      return false;
    } catch (TimeoutException e) {
      return true;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
