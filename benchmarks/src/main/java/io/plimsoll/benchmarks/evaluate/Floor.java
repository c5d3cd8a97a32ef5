package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.domain.policy.Period;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What an evaluation that adds up everything costs at best: one statement, written for nothing
 * else, that gives the total and the verdict of every limit from the sums. It locks nothing,
 * decides nothing and leaves no history.
 *
 * <p>It is the fastest of those that were tried. For one offering after another it reads the sums
 * once, for all periods, finds once for each policy which organizations count, and adds up. To do
 * the same for all offerings at once takes longer, although PostgreSQL reads the sums in parallel
 * then.
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
    select policy_id, component_id, maximum, coalesce(counted.total, 0) as total,
           coalesce(counted.total, 0) > maximum as exceeded
    from policy_limit
    left join (
      select counted.*
      from offering
      cross join lateral (
        with used as materialized (
          select component_id, organization_id, sum(amount) as in_total,
                 sum(amount) filter (where billing_month >= %d) as in_month_12,
                 sum(amount) filter (where billing_month >= %d) as in_month_3,
                 sum(amount) filter (where billing_month >= %d) as in_month_1
          from usage_total
          join organization on organization.id = organization_id
            and not blocked and not archived
          where billing_month <= %d
            and component_id = any(array(
              select id from offering_component where offering_id = offering.id))
          group by component_id, organization_id
        ), consumer as (
          select distinct organization_id from used
        ), audience as materialized (
          select id as policy_id, period, organization_id
          from offering_usage_policy
          cross join consumer
          where offering_id = offering.id and apply_to_all
          union all
          select distinct id, period, organization_id
          from offering_usage_policy
          join policy_audience on policy_id = id
          join (consumer join organization_membership using (organization_id)) using (group_id)
          where offering_id = offering.id and not apply_to_all
        )
        select policy_id, component_id,
               sum(case period when 'TOTAL' then in_total when 'MONTH_12' then in_month_12
                   when 'MONTH_3' then in_month_3 else in_month_1 end) as total
        from audience
        join used using (organization_id)
        group by policy_id, component_id
      ) as counted
    ) as counted using (policy_id, component_id)
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
