package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations that workers share, in processes of their own, over a broker and PostgreSQL. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class ClusterIT {
  private static final int WORKERS = 2;

  @TempDir private static Path folder;
  private static Broker broker;
  private static PoliciesOnPostgres policies;

  private EvaluatedDatabase database;
  private Program worker;
  private Program manager;

  @BeforeAll
  static void seed() throws Exception {
    broker = Broker.startedOrSkipped(Files.createDirectories(folder.resolve("rabbitmq")));
    policies = PoliciesOnPostgres.seeded(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (broker != null) {
      broker.close();
    }
  }

  @BeforeEach
  void copy() throws Exception {
    database = policies.fresh(folder);
    Program shared =
        broker
            .knownTo(database.program())
            .with("PLIMSOLL_CLUSTER_QUEUE", "parts of " + database.name())
            .with("PLIMSOLL_CLUSTER_POLL_INTERVAL", "200ms");
    worker = shared.with("PLIMSOLL_EVALUATION_PARTITIONS", "1");
    manager = shared.with("SPRING_PROFILES_ACTIVE", "cluster");
  }

  @Test
  void completesThoughAWorkerDies() throws Exception {
    Ended ended;
    try (Connection held = database.holdSecondChunks();
        RunningCommand evaluation = manager.begin("evaluate");
        RunningServer survivor = worker.work();
        RunningServer dying = worker.work()) {
      database.awaitWaiting(WORKERS);
      dying.kill();
      held.rollback();
      ended = evaluation.await();
      assertThat(survivor.stop().stream().filter(line -> line.contains("ended as COMPLETED")))
          .hasSize(ManyPolicies.OFFERINGS);
    }

    assertCompleted(ended);
  }

  @Test
  void completesWhenTheOnlyWorkerComesBack() throws Exception {
    Ended ended;
    try (RunningCommand evaluation = manager.begin("evaluate")) {
      try (Connection held = database.holdSecondChunks();
          RunningServer dying = worker.work()) {
        database.awaitWaiting(1);
        dying.kill();
        held.rollback();
      }
      try (RunningServer back = worker.work()) {
        ended = evaluation.await();
        back.stop();
      }
    }

    assertCompleted(ended);
  }

  private void assertCompleted(Ended ended) throws Exception {
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.err())
        .contains("evaluated %1$,d of %1$,d policies".formatted(ManyPolicies.ALL));
    assertThat(database.consequences()).isEqualTo(ManyPolicies.consequences());
    // what the dead worker had finished was not done again
    assertThat(database.evaluated()).isEqualTo(ManyPolicies.ALL);
  }

  @Test
  void isTakenUpWhenItsManagerDies() throws Exception {
    try (Connection held = database.holdSecondChunks();
        RunningCommand dying = manager.begin("evaluate");
        RunningServer survivor = worker.work()) {
      database.awaitWaiting(1);
      dying.kill();
      held.rollback();

      Ended next = manager.run("evaluate");

      assertThat(next.status()).as(next.err()).isZero();
      assertThat(database.runs()).containsExactly("FAILED", "COMPLETED");
      assertThat(database.consequences()).isEqualTo(ManyPolicies.consequences());
      survivor.stop();
    }
  }
}
