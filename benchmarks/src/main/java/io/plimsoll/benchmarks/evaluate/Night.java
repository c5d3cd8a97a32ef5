package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.marketplace.StartState;
import io.plimsoll.benchmarks.marketplacebase.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the nightly job from the states that were made, and tells what it took. */
final class Night {
  private static final String HEAP = "-Xmx512m";
  private static final String STEP =
      """
      select coalesce(sum(extract(epoch from end_time - start_time)) * 1000, 0)::bigint
      from batch_step_execution where step_name = '%s'
      """;

  private final Database database;
  private final List<String> options;

  /**
   * What a run took.
   *
   * @param time of the whole run, without the start of the process
   * @param evaluating of that, the time of the partitions
   * @param carrying of that, the time of the step that looks after months without a report
   * @param heap at most so many bytes
   * @param statements 0 when they could not be counted
   */
  record Took(
      Duration time,
      Duration evaluating,
      Duration carrying,
      long transitions,
      long heap,
      long statements) {}

  /**
   * @param options more options of the Java process
   */
  Night(Database database, List<String> options) {
    this.database = database;
    this.options = options;
  }

  /**
   * Runs it once. The verdicts are in {@code bench.job_verdict} afterwards, the statements in
   * {@code bench.statement}, and all that it writes where it always does.
   *
   * @throws IOException when the process fails; it says why on standard error
   */
  Took run() throws SQLException, IOException, InterruptedException {
    StartState.restore(database);
    Process process = new ProcessBuilder(command()).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("the nightly job failed");
      }
    } finally {
      process.destroy();
    }
    return new Took(
        millis("select seconds * 1000 from bench.night"),
        millis(STEP.formatted("evaluationStep")),
        millis(STEP.formatted("carryStep")),
        database.number("select count(*) from policy_transition"),
        database.number("select heap from bench.night"),
        new Statements(database).executed());
  }

  private Duration millis(String query) throws SQLException {
    return Duration.ofMillis(database.number(query));
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            NightlyJob.class.getName(),
            database.url()));
    return command;
  }
}
