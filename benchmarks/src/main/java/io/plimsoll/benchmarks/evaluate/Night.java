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
   * What the runs of a process took.
   *
   * @param firstOfItsProcess the first of a month, too
   */
  record All(Took firstOfItsProcess, List<Took> firstOfAMonth, List<Took> others) {}

  /**
   * @param options more options of the Java process
   */
  Night(Database database, List<String> options) {
    this.database = database;
    this.options = options;
  }

  /**
   * Runs it several times, one after the other, in one process: once as if the calendar had turned,
   * and then in each round again so and as on any other night. The verdicts of the last run are in
   * {@code bench.job_verdict} afterwards, its statements in {@code bench.statement}, and all that
   * it writes where it always does.
   *
   * @throws IOException when the process fails; it says why on standard error
   */
  All run(int rounds) throws SQLException, IOException, InterruptedException {
    Process process = new ProcessBuilder(command(rounds)).inheritIO().start();
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
      List<Took> firstOfAMonth = new ArrayList<>();
      List<Took> others = new ArrayList<>();
      while (row.next()) {
        (isFirstOfAMonth(row.getInt("run")) ? firstOfAMonth : others).add(took(row));
      }
      return new All(firstOfAMonth.removeFirst(), firstOfAMonth, others);
    }
  }

  private static Took took(ResultSet row) throws SQLException {
    return new Took(
        Duration.ofMillis(row.getLong("millis")),
        Duration.ofMillis(row.getLong("evaluating_millis")),
        Duration.ofMillis(row.getLong("carrying_millis")),
        row.getLong("transitions"),
        row.getLong("heap"),
        row.getLong("statements"));
  }

  static boolean isFirstOfAMonth(int run) {
    return run == 1 || run % 2 == 0;
  }

  private List<String> command(int rounds) {
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
            Integer.toString(rounds)));
    return command;
  }
}
