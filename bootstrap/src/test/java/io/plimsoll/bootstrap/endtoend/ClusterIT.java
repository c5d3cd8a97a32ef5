package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
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
  private static List<String> alone;

  private EvaluatedDatabase database;
  private Program worker;
  private Program manager;

  @BeforeAll
  static void seed() throws Exception {
    broker = Broker.startedOrSkipped(Files.createDirectories(folder.resolve("rabbitmq")));
    policies = PoliciesOnPostgres.in(folder);
    EvaluatedDatabase other = policies.fresh();
    assertThat(other.program().run("evaluate").status()).isZero();
    alone = other.consequences();
  }

  @AfterAll
  static void stop() throws Exception {
    if (policies != null) {
      policies.close();
    }
    if (broker != null) {
      broker.close();
    }
  }

  @BeforeEach
  void copy() throws Exception {
    database = policies.fresh();
    Program shared =
        broker
            .knownTo(database.program())
            .with("PLIMSOLL_CLUSTER_QUEUE", "parts of " + database.name())
            .with("PLIMSOLL_CLUSTER_POLLINTERVAL", "200ms");
    worker = shared.with("PLIMSOLL_EVALUATION_PARTITIONS", "1");
    manager = shared.with("SPRING_PROFILES_ACTIVE", "cluster");
  }

  @Test
  void completesThoughAWorkerDies() throws Exception {
    Ended ended;
    try (Connection held = database.holdSecondChunks();
        RunningServer survivor = worker.work();
        RunningServer dying = worker.work();
        RunningCommand evaluation = manager.begin("evaluate")) {
      database.awaitWaiting(WORKERS);
      dying.kill();
      try (RunningServer back = worker.work()) {
        // the session of the dead one waits as well
        database.awaitWaiting(WORKERS + 1);
        held.rollback();
        ended = evaluation.await();
        assertThat(back.stop()).anyMatch(line -> line.contains("ended as COMPLETED"));
      }
      assertThat(survivor.stop()).anyMatch(line -> line.contains("ended as COMPLETED"));
    }

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.err())
        .contains("evaluated %1$,d of %1$,d policies".formatted(ManyPolicies.ALL));
    assertThat(database.consequences()).isEqualTo(alone);
    // what the dead worker had finished was not done again
    assertThat(database.evaluated()).isEqualTo(ManyPolicies.ALL);
  }

  @Test
  void isTakenUpWhenItsManagerDies() throws Exception {
    try (RunningServer survivor = worker.work()) {
      try (Connection held = database.holdSecondChunks();
          RunningCommand dying = manager.begin("evaluate")) {
        database.awaitWaiting(1);
        dying.kill();
        held.rollback();
      }

      Ended next = manager.run("evaluate");

      assertThat(next.status()).as(next.err()).isZero();
      assertThat(database.runs()).containsExactly("FAILED", "COMPLETED");
      assertThat(database.consequences()).isEqualTo(alone);
      survivor.stop();
    }
  }

  @Test
  void stopsThoughNoWorkerIsThere() {
    try (RunningCommand evaluation = manager.begin("evaluate")) {
      database.awaitRunIs("STARTED");

      Ended stop = manager.run("evaluate", "--stop");
      assertThat(stop.out())
          .startsWith("Stopped after 0 of %d policies;".formatted(ManyPolicies.ALL));
      assertThat(evaluation.await().status()).isEqualTo(3);
    }

    assertThat(database.program().run("evaluate").status()).isZero();
    assertThat(database.consequences()).isEqualTo(alone);
  }

  @Test
  void breaksOffWhenNobodyWorks() {
    Ended ended = manager.with("PLIMSOLL_CLUSTER_TIMEOUT", "2s").run("evaluate");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("did not end within 2s; workers had begun 0 of its 4 parts");
    assertThat(database.program().run("evaluate").status()).isZero();
    assertThat(database.consequences()).isEqualTo(alone);
  }

  @Test
  void saysThatTheBrokerCannotBeReached() {
    Ended ended = manager.with("SPRING_RABBITMQ_PORT", "1").run("evaluate");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("The broker can't be reached", "SPRING_RABBITMQ_HOST");
  }
}
