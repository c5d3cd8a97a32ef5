package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluation that is killed, stopped or met by another one, each in a process of its own. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class InterruptedEvaluationIT {
  private static final int FIRST_CHUNKS = ManyPolicies.OFFERINGS * ManyPolicies.CHUNK;
  private static final String REST =
      "evaluated %,d of %,d policies".formatted(ManyPolicies.ALL - FIRST_CHUNKS, ManyPolicies.ALL);

  @TempDir private static Path folder;
  private static PoliciesOnPostgres policies;

  private EvaluatedDatabase database;
  private Program program;

  @BeforeAll
  static void seed() throws Exception {
    policies = PoliciesOnPostgres.seeded(folder);
  }

  @BeforeEach
  void copy() throws Exception {
    database = policies.fresh(folder);
    program = database.program();
  }

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    try (Connection held = database.holdSecondChunks();
        RunningCommand first = program.begin("evaluate")) {
      database.awaitWaiting(ManyPolicies.OFFERINGS);

      Ended second = program.run("evaluate");
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.err())
          .endsWith("plimsoll: Another evaluation is under way; nothing was done.\n");

      first.kill();
      assertThat(database.evaluated()).isEqualTo(FIRST_CHUNKS);
      held.rollback();
    }

    Ended last = program.run("evaluate");

    assertThat(last.status()).as(last.err()).isZero();
    assertThat(last.err()).contains(REST);
    assertThat(database.consequences()).isEqualTo(ManyPolicies.consequences());
  }

  @Test
  void stopsWhenAnotherProcessAsks() throws Exception {
    Ended stopped;
    Ended stop;
    try (Connection held = database.holdFirstChunks();
        RunningCommand evaluation = program.begin("evaluate");
        RunningCommand stopping = begunStop()) {
      database.awaitRunIs("STOPPING");
      assertThat(evaluation.isAlive()).isTrue();
      held.rollback();
      stopped = evaluation.await();
      stop = stopping.await();
    }

    String count = "after %d of %d policies".formatted(FIRST_CHUNKS, ManyPolicies.ALL);
    assertThat(stopped.status()).isEqualTo(3);
    assertThat(stopped.err().lines().toList().getLast())
        .isEqualTo(
            "plimsoll: The evaluation was stopped %s; the next one goes on from there."
                .formatted(count));
    assertThat(stop.status()).as(stop.err()).isZero();
    assertThat(stop.out())
        .isEqualTo("Stopped %s; the next evaluation goes on from there.\n".formatted(count));

    Ended next = program.run("evaluate");
    assertThat(next.status()).as(next.err()).isZero();
    assertThat(next.err()).contains(REST);
    assertThat(database.consequences()).isEqualTo(ManyPolicies.consequences());
  }

  private RunningCommand begunStop() {
    database.awaitWaiting(ManyPolicies.OFFERINGS);
    return program.begin("evaluate", "--stop");
  }
}
