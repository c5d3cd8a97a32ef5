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
 * <p>It adds up each organization's sums of a component once, for all periods, and holds every
 * limit against these few rows; PostgreSQL spreads both over its parallel workers.
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

  static String statement() {
    return """
    create unlogged table bench.floor_verdict as
    with used as materialized (
      select component_id, organization_id,
             sum(amount) as in_total,
             sum(amount) filter (where billing_month >= %d) as in_month_12,
             sum(amount) filter (where billing_month >= %d) as in_month_3,
             sum(amount) filter (where billing_month >= %d) as in_month_1
      from usage_total
      join organization on organization.id = organization_id and not blocked and not archived
      where billing_month <= %d
      group by component_id, organization_id
    )
    select policy_id, component_id, maximum, coalesce(total, 0) as total,
           coalesce(total, 0) > maximum as exceeded
    from (
      select policy_limit.policy_id, policy_limit.component_id, policy_limit.maximum,
             sum(case period when 'TOTAL' then in_total when 'MONTH_12' then in_month_12
                 when 'MONTH_3' then in_month_3 else in_month_1 end) as total
      from policy_limit
      join offering_usage_policy on offering_usage_policy.id = policy_limit.policy_id
      left join used on used.component_id = policy_limit.component_id
        and (apply_to_all or exists (
          select from policy_audience
          join organization_membership using (group_id)
          where policy_audience.policy_id = policy_limit.policy_id
            and organization_membership.organization_id = used.organization_id))
      group by policy_limit.policy_id, policy_limit.component_id, policy_limit.maximum
    ) as limits
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
