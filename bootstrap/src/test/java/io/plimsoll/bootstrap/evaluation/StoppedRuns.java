package io.plimsoll.bootstrap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation.Result;
import io.plimsoll.application.evaluation.StopEvaluation;
import io.plimsoll.domain.policy.PolicyId;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a stop guarantees, whenever it comes. */
abstract class StoppedRuns extends Runs {
  private static final Duration POLL = Duration.ofMillis(20);

  @Test
  void aRunThatIsStoppedIsTakenUpWhereItWas() {
    Set<PolicyId> policies = policies(55, 10);
    for (int chunk : new int[] {1, 3}) {
      RunAtChunk run = new RunAtChunk(chunk);
      CompletableFuture<StopEvaluation.Result> stop = stopRequested();
      run.goOn();

      long done = chunk * 10L;
      assertThat(run.result()).isEqualTo(new Result.Stopped(done, 55));
      assertThat(stop.join()).isEqualTo(new StopEvaluation.Result.Stopped(Selection.ALL, done, 55));
      assertThat(fired(policies)).hasSize(chunk * 10);
    }

    assertThat(node.evaluateAll())
        .isInstanceOfSatisfying(
            Result.Completed.class, completed -> assertThat(completed.policies()).isEqualTo(25));
    assertThat(node.watch().evaluated).hasSize(55).doesNotHaveDuplicates();
    assertThat(fired(policies)).hasSize(55);
    assertThat(node.ports().stagedActions()).hasSize(55);
  }

  @Test
  void twoStopsAreOne() {
    policies(55, 10);
    RunAtChunk run = new RunAtChunk(1);
    CompletableFuture<StopEvaluation.Result> first = stopRequested();
    CompletableFuture<StopEvaluation.Result> second = async(node::stopEvaluation);
    run.goOn();

    assertThat(run.result()).isEqualTo(new Result.Stopped(10, 55));
    StopEvaluation.Result stopped = new StopEvaluation.Result.Stopped(Selection.ALL, 10, 55);
    assertThat(first.join()).isEqualTo(stopped);
    assertThat(second.join())
        .isIn(stopped, new StopEvaluation.Result.NotUnderWay()); // when it comes late
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    assertThat(node.watch().evaluated).hasSize(55).doesNotHaveDuplicates();
  }

  @Test
  void aPartThatWaitsForALockStopsOnceItHasIt() throws Exception {
    Set<PolicyId> policies = policies(30, 10);
    goOnWith(Node.withTwoPartsOn(database, NOW));
    CompletableFuture<StopEvaluation.Result> stop;
    CompletableFuture<Result> run;
    try (Connection other = database.dataSource().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "select id from offering_usage_policy where offering_id = "
              + "(select max(offering_id) from offering_usage_policy) for update");
      run = async(node::evaluateAll);
      // the 15 of one offering, and the first chunk of the other
      await()
          .atMost(Duration.ofSeconds(30))
          .pollInterval(POLL)
          .until(() -> node.watch().evaluated.size() == 25);
      stop = stopRequested();
      other.rollback();
    }

    assertThat(run.join()).isEqualTo(new Result.Stopped(25, 30));
    assertThat(stop.join()).isEqualTo(new StopEvaluation.Result.Stopped(Selection.ALL, 25, 30));
    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    assertThat(node.watch().evaluated).hasSize(30).doesNotHaveDuplicates();
    assertThat(fired(policies)).hasSize(30);
    assertThat(node.ports().stagedActions()).hasSize(30);
  }

  @Test
  void anEvaluationOfTheBacklogCanBeStopped() {
    policies(55, 10);
    node.ports().backlog().addUsedBy(Set.of(seed.organization("physics").id()));
    RunAtChunk run = new RunAtChunk(1, node::evaluateBacklog);
    CompletableFuture<StopEvaluation.Result> stop = stopRequested();
    run.goOn();

    assertThat(run.result()).isEqualTo(new Result.Stopped(10, 55));
    assertThat(stop.join()).isEqualTo(new StopEvaluation.Result.Stopped(Selection.BACKLOG, 10, 55));
  }

  @Test
  void aStopInTheLastChunkLeavesNothingToDo() {
    policies(5, 10);
    RunAtChunk run = new RunAtChunk(1);
    CompletableFuture<StopEvaluation.Result> stop = stopRequested();
    run.goOn();

    assertThat(run.result()).isEqualTo(new Result.Stopped(5, 5));
    assertThat(stop.join()).isEqualTo(new StopEvaluation.Result.Stopped(Selection.ALL, 5, 5));
    assertThat(node.evaluateAll())
        .isInstanceOfSatisfying(
            Result.Completed.class, completed -> assertThat(completed.policies()).isZero());
  }

  @Test
  void withoutARunThereIsNothingToStop() {
    assertThat(node.stopEvaluation()).isEqualTo(new StopEvaluation.Result.NotUnderWay());

    policies(5, 10);
    node.evaluateAll();

    assertThat(node.stopEvaluation()).isEqualTo(new StopEvaluation.Result.NotUnderWay());
  }

  @Test
  void aRunWhoseProcessWasKilledIsNotUnderWay() {
    policies(55, 10);
    node.watch().chunksBeforeFailure = 3;
    node.evaluateAll();
    leaveTheJobRecordsAsAKilledProcessDoes();
    node.watch().chunksBeforeFailure = Integer.MAX_VALUE;

    assertThat(node.stopEvaluation()).isEqualTo(new StopEvaluation.Result.NotUnderWay());

    assertThat(node.evaluateAll()).isInstanceOf(Result.Completed.class);
    assertThat(node.watch().evaluated).hasSize(55).doesNotHaveDuplicates();
  }

  /** A stop that the run has not noticed yet. */
  private CompletableFuture<StopEvaluation.Result> stopRequested() {
    CompletableFuture<StopEvaluation.Result> stop = async(node::stopEvaluation);
    await().atMost(Duration.ofSeconds(30)).pollInterval(POLL).until(node::isStopping);
    return stop;
  }

  private static <T> CompletableFuture<T> async(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, THREAD_EACH);
  }

  /** A run that waits in the midst of a chunk. */
  private final class RunAtChunk {
    private final CountDownLatch there = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CompletableFuture<Result> result;

    /**
     * @param chunk counted since the node was started
     */
    RunAtChunk(int chunk) {
      this(chunk, node::evaluateAll);
    }

    RunAtChunk(int chunk, Supplier<Result> run) {
      node.watch().beforeChunk =
          number -> {
            if (number == chunk) {
              there.countDown();
              join(goOn);
            }
          };
      result = async(run);
      join(there);
    }

    void goOn() {
      goOn.countDown();
    }

    Result result() {
      return result.join();
    }

    private static void join(CountDownLatch latch) {
      try {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
