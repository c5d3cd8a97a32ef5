package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.marketplace.Timeline;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.usage.BillingMonth;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * What an evaluation costs that goes from policy to policy, and asks for each limit what the raw
 * amounts add up to, as an object-relational mapper writes it. Only these questions are timed; what
 * it takes to read the policies, and to write anything, is not.
 */
final class PerPolicyWay {
  private static final String TOTAL =
      """
      select coalesce(sum(component_usage.amount), 0)
      from component_usage
      join resource on resource.id = component_usage.resource_id
      join project on project.id = resource.project_id
      join organization on organization.id = project.organization_id
      where resource.offering_id = ?
        and component_usage.component_id = ?
        and component_usage.billing_month between ? and ?
        and not organization.blocked
        and not organization.archived
      """;
  private static final String OF_GROUPS =
      """
        and organization.id in (
          select organization_membership.organization_id
          from organization_membership
          where organization_membership.group_id in (
            select policy_audience.group_id from policy_audience where policy_audience.policy_id = ?))
      """;

  private final Database database;

  /** How many policies and limits were asked for, and how long that took. */
  record Took(long policies, long limits, Duration time) {

    /** How long so many policies would take. */
    Duration extrapolatedTo(long all) {
      return Duration.ofNanos((long) (time.toNanos() * (double) all / policies));
    }
  }

  PerPolicyWay(Database database) {
    this.database = database;
  }

  /** Runs it for a sample; its verdicts are in {@code bench.sample_verdict} afterwards. */
  Took run(int policies) throws SQLException {
    database.execute(
        """
        drop table if exists bench.sample_verdict;
        create table bench.sample_verdict (
          policy_id bigint, component_id bigint, maximum bigint, total numeric, exceeded boolean);
        """);
    try (Connection connection = database.connect();
        Statement command = connection.createStatement();
        ResultSet limit = command.executeQuery(limitsOf(policies));
        PreparedStatement forAll = connection.prepareStatement(TOTAL);
        PreparedStatement forGroups = connection.prepareStatement(TOTAL + OF_GROUPS);
        PreparedStatement keep =
            connection.prepareStatement(
                "insert into bench.sample_verdict values (?, ?, ?, ?::numeric, ?::numeric > ?)")) {
      long nanos = 0;
      long limits = 0;
      while (limit.next()) {
        PreparedStatement total = limit.getBoolean("apply_to_all") ? forAll : forGroups;
        long began = System.nanoTime();
        String answer = ask(total, limit);
        nanos += System.nanoTime() - began;
        limits++;
        keep(keep, limit, answer);
      }
      return new Took(
          database.number("select count(distinct policy_id) from bench.sample_verdict"),
          limits,
          Duration.ofNanos(nanos));
    }
  }

  /** Policies of popular offerings come first: evenly spread keys are a fair sample of all. */
  private static String limitsOf(int policies) {
    return """
    select policy_limit.policy_id, policy_limit.component_id, policy_limit.maximum,
           policy.offering_id, policy.period, policy.apply_to_all
    from (select *, row_number() over (order by id) - 1 as place, count(*) over () as policies
          from offering_usage_policy) as policy
    join policy_limit on policy_limit.policy_id = policy.id
    where place %% greatest(policies / %1$d, 1) = greatest(policies / %1$d, 1) / 2
    order by policy_limit.policy_id, policy_limit.position
    """
        .formatted(policies);
  }

  private static String ask(PreparedStatement total, ResultSet limit) throws SQLException {
    Period period = Period.valueOf(limit.getString("period"));
    BillingMonth first = period.windowAt(Timeline.PRESENT).first().orElse(BillingMonth.EARLIEST);
    total.setLong(1, limit.getLong("offering_id"));
    total.setLong(2, limit.getLong("component_id"));
    total.setInt(3, first.number());
    total.setInt(4, Timeline.PRESENT.number());
    if (!limit.getBoolean("apply_to_all")) {
      total.setLong(5, limit.getLong("policy_id"));
    }
    try (ResultSet row = total.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private static void keep(PreparedStatement keep, ResultSet limit, String total)
      throws SQLException {
    keep.setLong(1, limit.getLong("policy_id"));
    keep.setLong(2, limit.getLong("component_id"));
    keep.setLong(3, limit.getLong("maximum"));
    keep.setString(4, total);
    keep.setString(5, total);
    keep.setLong(6, limit.getLong("maximum"));
    keep.executeUpdate();
  }
}
