package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.benchmarks.database.Database;
import java.sql.SQLException;

/** The states of the policies as they were made, to which each measured run is set back. */
public final class StartState {
  private static final String WRITTEN =
      "policy_transition_reading, policy_transition, staged_action, delivery, event_scope, event,"
          + " scheduled_tasks, batch_job_instance, batch_job_execution,"
          + " batch_job_execution_params, batch_job_execution_context, batch_step_execution,"
          + " batch_step_execution_context";

  private StartState() {}

  static void keep(Database database) throws SQLException {
    database.execute(
        """
        create schema bench;
        create table bench.start_state as
          select id, fired, state_since, actions_in_force, version from offering_usage_policy;
        alter table bench.start_state add primary key (id);
        analyze bench.start_state;
        """);
  }

  /** Takes back what an evaluation has written. */
  public static void restore(Database database) throws SQLException {
    database.execute(
        """
        truncate %s;
        update offering_usage_policy
          set fired = start_state.fired, state_since = start_state.state_since,
              actions_in_force = start_state.actions_in_force, version = start_state.version
          from bench.start_state
          where start_state.id = offering_usage_policy.id
            and start_state.version <> offering_usage_policy.version;
        """
            .formatted(WRITTEN));
    // in a transaction of its own, as vacuum asks
    database.execute("vacuum analyze offering_usage_policy");
  }

  /** Lets nothing be sent of what evaluations have staged. */
  public static void forgetDeliveries(Database database) throws SQLException {
    database.execute("truncate scheduled_tasks");
  }

  /**
   * Makes the totals beside the limits those of another month, as on the first night of a month.
   */
  public static void turnTheMonth(Database database) throws SQLException {
    database.execute("update policy_limit set as_of_month = null where as_of_month is not null");
    database.execute("vacuum analyze policy_limit");
  }
}
