package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.database.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the nightly job from the states that were made, and tells what it took. */
final class Night {
  /** So many runs come first, each the first of a month. */
  static final int FIRST_OF_A_MONTH = 2;

  private static final String HEAP = "-Xmx512m";

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
   * Runs it several times, one after the other, in one process: {@link #FIRST_OF_A_MONTH} times as
   * if the calendar had turned, then as on any other night. The verdicts of the last run are in
   * {@code bench.job_verdict} afterwards, its statements in {@code bench.statement}, and all that
   * it writes where it always does.
   *
   * @return what each run took, in their order
   * @throws IOException when the process fails; it says why on standard error
   */
  List<Took> run(int runs) throws SQLException, IOException, InterruptedException {
    Process process = new ProcessBuilder(command(runs)).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("the nightly job failed");
      }
    } finally {
      process.destroy();
    }
    try (Connection connection = database.connect();
        Statement command = connection.createStatement();
        ResultSet row = command.executeQuery("select * from bench.night order by run")) {
      List<Took> nights = new ArrayList<>();
      while (row.next()) {
        nights.add(
            new Took(
                Duration.ofMillis(row.getLong("millis")),
                Duration.ofMillis(row.getLong("evaluating_millis")),
                Duration.ofMillis(row.getLong("carrying_millis")),
                row.getLong("transitions"),
                row.getLong("heap"),
                row.getLong("statements")));
      }
      return nights;
    }
  }

  private List<String> command(int runs) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            NightlyJob.class.getName(),
            database.url(),
            Integer.toString(runs)));
    return command;
  }
}
