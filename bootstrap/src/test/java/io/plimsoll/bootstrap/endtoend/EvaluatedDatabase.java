package io.plimsoll.bootstrap.endtoend;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database whose policies are evaluated, looked into behind the program's back.
 *
 * @param name names it on its server
 * @param program runs on it in the month in which policies fire
 */
record EvaluatedDatabase(String name, DataSource database, Program program) {

  /** Keeps each evaluation from going further than the first chunk of each offering. */
  Connection holdSecondChunks() throws SQLException {
    return hold("max");
  }

  /** Keeps each evaluation from going further than the start. */
  Connection holdFirstChunks() throws SQLException {
    return hold("min");
  }

  private Connection hold(String which) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "select id from offering_usage_policy where uuid::text in (select "
              + which
              + "(uuid::text) from offering_usage_policy group by offering_id) for update");
    }
    return connection;
  }

  /** Waits until so many parts of an evaluation wait for what is held. */
  void awaitWaiting(int parts) {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() ->
            number(
                    "select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")
                == parts);
  }

  /** Waits until the only run since the import stands so. */
  void awaitRunIs(String status) {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> List.of(status).equals(runs()));
  }

  /** How each evaluation since the import stands or ended. */
  List<String> runs() {
    return lines(
        "select status from batch_job_execution join batch_job_instance using (job_instance_id)"
            + " where job_name = 'evaluation' order by job_execution_id offset 1");
  }

  /** How many policies were evaluated since the import. */
  long evaluated() {
    return number(
        "select coalesce(sum(write_count), 0) from batch_step_execution"
            + " join batch_job_execution using (job_execution_id)"
            + " join batch_job_instance using (job_instance_id)"
            + " where step_name like 'evaluationPartition:%' and job_name = 'evaluation'"
            + " and job_execution_id > (select min(job_execution_id) from batch_job_execution"
            + " join batch_job_instance using (job_instance_id) where job_name = 'evaluation')");
  }

  /** Everything that evaluations have brought about, in order. */
  List<String> consequences() {
    List<String> all = new ArrayList<>();
    all.addAll(lines("select uuid || ' fired' from offering_usage_policy where fired"));
    all.addAll(lines("select policy_uuid || ' ' || outcome from policy_transition"));
    all.addAll(lines("select policy_uuid || ' ' || action from staged_action"));
    all.sort(null);
    return all;
  }

  long number(String sql) {
    return Long.parseLong(lines(sql).getFirst());
  }

  List<String> lines(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (found.next()) {
        lines.add(found.getString(1));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
