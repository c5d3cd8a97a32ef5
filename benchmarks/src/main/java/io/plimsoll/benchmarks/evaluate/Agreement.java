package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.database.Database;
import java.sql.SQLException;
import java.util.List;

/** Holds what the three ways have found against each other, limit by limit. */
final class Agreement {
  private static final String WITH_NAMES =
      """
      from bench.floor_verdict
      join offering_usage_policy on offering_usage_policy.id = floor_verdict.policy_id
      join offering_component on offering_component.id = floor_verdict.component_id
      """;

  private final Database database;

  /**
   * What was compared with the verdicts of the one statement.
   *
   * @param different how many are other than they are there, or not there
   */
  record Comparison(String what, long compared, long different) {}

  Agreement(Database database) {
    this.database = database;
  }

  /** Compares everything; nothing is different when all is well. */
  List<Comparison> compare() throws SQLException {
    return List.of(limits(), states(), history(), sample());
  }

  private Comparison limits() throws SQLException {
    String joined =
        """
        from (select offering_usage_policy.uuid as policy_uuid, offering_component.type,
                     floor_verdict.maximum, floor_verdict.total, floor_verdict.exceeded %s)
          as floor_verdict
        full join bench.job_verdict on job_verdict.policy_uuid = floor_verdict.policy_uuid
          and job_verdict.component_type = floor_verdict.type
        """
            .formatted(WITH_NAMES);
    return comparison(
        "limits, as the job's evaluator finds them", joined, differsFrom("job_verdict"));
  }

  private Comparison states() throws SQLException {
    String joined =
        """
        from offering_usage_policy
        left join (select policy_id, bool_or(exceeded) as exceeded
                   from bench.floor_verdict group by policy_id) as floor_verdict
          on floor_verdict.policy_id = offering_usage_policy.id
        """;
    return comparison(
        "policies, as the job left them",
        joined,
        "fired is distinct from coalesce(exceeded, false)");
  }

  private Comparison history() throws SQLException {
    String joined =
        """
        from policy_transition_reading as reading
        left join (select offering_usage_policy.uuid as policy_uuid, offering_component.type,
                          floor_verdict.maximum, floor_verdict.total, floor_verdict.exceeded %s)
          as floor_verdict
          on floor_verdict.policy_uuid = reading.policy_uuid
            and floor_verdict.type = reading.component_type
        """
            .formatted(WITH_NAMES);
    return comparison("readings in the history of the run", joined, differsFrom("reading"));
  }

  private Comparison sample() throws SQLException {
    String joined =
        """
        from bench.sample_verdict
        left join bench.floor_verdict using (policy_id, component_id)
        """;
    return comparison(
        "limits of the sample, asked one by one", joined, differsFrom("sample_verdict"));
  }

  private static String differsFrom(String other) {
    return """
    (floor_verdict.total, floor_verdict.maximum, floor_verdict.exceeded)
      is distinct from (%1$s.total, %1$s.maximum, %1$s.exceeded)
    """
        .formatted(other);
  }

  private Comparison comparison(String what, String joined, String differs) throws SQLException {
    return new Comparison(
        what,
        database.number("select count(*) " + joined),
        database.number("select count(*) %s where %s".formatted(joined, differs)));
  }

  /** Whether there was something to compare each time, and nothing was different. */
  static boolean isComplete(List<Comparison> comparisons) {
    return comparisons.stream().allMatch(each -> each.compared() > 0 && each.different() == 0);
  }
}
