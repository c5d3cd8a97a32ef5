package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.benchmarks.marketplacebase.Database;
import io.plimsoll.domain.policy.Period;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The least that an evaluation can cost: one statement, written for nothing else, that gives the
 * total and the verdict of every limit from the sums. It locks nothing, decides nothing and leaves
 * no history.
 *
 * <p>It is the fastest of those that were tried. It reads the sums once, for all periods, and finds
 * once for each policy which organizations count, by joining groups with hashes. To ask for each
 * limit and organization whether a group has it takes three times as long, and to ask that for each
 * month as well is what the nightly job's time goes into.
 */
final class Floor {
  private final Database database;

  Floor(Database database) {
    this.database = database;
  }

  /** Runs the statement; its verdicts are in the table {@code bench.floor_verdict} afterwards. */
  Duration run() throws SQLException {
    database.execute("drop table if exists bench.floor_verdict");
    long began = System.nanoTime();
    database.execute(statement());
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static String statement() {
    return """
    create unlogged table bench.floor_verdict as
    with used as materialized (
      select offering_id, component_id, organization_id, sum(amount) as in_total,
             sum(amount) filter (where billing_month >= %d) as in_month_12,
             sum(amount) filter (where billing_month >= %d) as in_month_3,
             sum(amount) filter (where billing_month >= %d) as in_month_1
      from usage_total
      join offering_component on offering_component.id = component_id
      join organization on organization.id = organization_id and not blocked and not archived
      where billing_month <= %d
      group by offering_id, component_id, organization_id
    ), consumer as materialized (
      select distinct offering_id, organization_id from used
    ), audience as materialized (
      select offering_usage_policy.id as policy_id, period, organization_id
      from offering_usage_policy
      join consumer using (offering_id)
      where apply_to_all
      union all
      select distinct offering_usage_policy.id, period, consumer.organization_id
      from consumer
      join organization_membership using (organization_id)
      join policy_audience using (group_id)
      join offering_usage_policy on offering_usage_policy.id = policy_id
        and offering_usage_policy.offering_id = consumer.offering_id
        and not apply_to_all
    ), counted as (
      select policy_id, component_id,
             sum(case period when 'TOTAL' then in_total when 'MONTH_12' then in_month_12
                 when 'MONTH_3' then in_month_3 else in_month_1 end) as total
      from audience
      join used using (organization_id)
      join policy_limit using (policy_id, component_id)
      group by policy_id, component_id
    )
    select policy_id, component_id, maximum, coalesce(total, 0) as total,
           coalesce(total, 0) > maximum as exceeded
    from policy_limit
    left join counted using (policy_id, component_id)
    """
        .formatted(
            firstOf(Period.MONTH_12),
            firstOf(Period.MONTH_3),
            firstOf(Period.MONTH_1),
            Timeline.PRESENT.number());
  }

  private static int firstOf(Period period) {
    return period.windowAt(Timeline.PRESENT).first().orElseThrow().number();
  }
}
