package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that were down, or died, when the nightly evaluation was due. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class MissedNightIT {
  private static final String NIGHTLY = "task_name = 'nightly-evaluation'";
  private static final int REST = ManyPolicies.ALL - ManyPolicies.OFFERINGS * ManyPolicies.CHUNK;

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
    program =
        database
            .program()
            .with("SERVER_PORT", "0")
            .with("PLIMSOLL_STAFF_TOKEN", "9".repeat(40))
            .with("DB_SCHEDULER_POLLING_INTERVAL", "200ms")
            .with("DB_SCHEDULER_HEARTBEAT_INTERVAL", "400ms")
            .with("DB_SCHEDULER_MISSED_HEARTBEATS_LIMIT", "4");
  }

  @Test
  void areMadeUpForOnceAlsoWhenAServerDiesMeanwhile() throws Exception {
    try (RunningServer before = program.serve()) {
      awaitScheduled();
      before.stop();
    }
    assertThat(database.runs()).isEmpty();
    threeNightsPass();
    try (Connection held = database.holdSecondChunks();
        RunningServer dying = program.serve()) {
      database.awaitWaiting(ManyPolicies.OFFERINGS);
      dying.kill();
      held.rollback();
    }

    try (RunningServer after = program.serve()) {
      after.awaitLine(line -> line.contains("Evaluated %d policies".formatted(REST)));
      awaitScheduled();
      after.stop();
    }

    assertThat(database.runs()).containsExactly("FAILED", "COMPLETED");
    assertThat(database.consequences()).isEqualTo(ManyPolicies.consequences());
  }

  private void awaitScheduled() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() ->
            database.number(
                    "select count(*) from scheduled_tasks where not picked and execution_time >"
                        + " now() and "
                        + NIGHTLY)
                == 1);
  }

  private void threeNightsPass() {
    database.execute(
        "update scheduled_tasks set execution_time = execution_time - interval '3 days' where "
            + NIGHTLY);
  }
}
