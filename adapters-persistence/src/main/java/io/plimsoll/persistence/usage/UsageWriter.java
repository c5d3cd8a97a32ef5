package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.USAGE_REPORT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toCollection;
import static org.jooq.impl.DSL.excluded;

import io.plimsoll.persistence.usage.UsageChange.TotalKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Writes what was reported in all three forms, in JDBC batches. */
final class UsageWriter {
  private final DSLContext dsl;

  UsageWriter(DSLContext dsl) {
    this.dsl = dsl;
  }

  void write(List<UsageChange> changes, String reporter, Instant at) {
    replace(changes.stream().filter(UsageChange::changesAnything).toList(), at);
    keepReports(changes.stream().filter(UsageChange::changesAmount).toList(), reporter, at);
    addTotals(changes.stream().filter(UsageChange::isNew).toList(), at);
    moveTotals(changes, at);
  }

  private void keepReports(List<UsageChange> changes, String reporter, Instant at) {
    dsl.batched(batch ->
        changes.forEach(change ->
            batch
                .dsl()
                .insertInto(USAGE_REPORT)
                .set(USAGE_REPORT.RESOURCE_ID, change.resource())
                .set(USAGE_REPORT.COMPONENT_ID, change.component().row())
                .set(USAGE_REPORT.BILLING_MONTH, change.report().month())
                .set(USAGE_REPORT.AMOUNT, change.report().amount().value())
                .set(USAGE_REPORT.REPORTER, reporter)
                .set(USAGE_REPORT.REPORTED, at)
                .execute()));
  }

  private void replace(List<UsageChange> changes, Instant at) {
    dsl.batched(batch ->
        changes.forEach(change ->
            batch
                .dsl()
                .insertInto(COMPONENT_USAGE)
                .set(COMPONENT_USAGE.RESOURCE_ID, change.resource())
                .set(COMPONENT_USAGE.COMPONENT_ID, change.component().row())
                .set(COMPONENT_USAGE.BILLING_MONTH, change.report().month())
                .set(COMPONENT_USAGE.COMPONENT_TYPE, change.component().type())
                .set(COMPONENT_USAGE.CREATED, at)
                .set(COMPONENT_USAGE.AMOUNT, change.report().amount().value())
                .set(COMPONENT_USAGE.REPORTED, change.details().reported())
                .set(COMPONENT_USAGE.DESCRIPTION, change.details().description())
                .set(COMPONENT_USAGE.MISSING_USAGE_POLICY, change.details().whenMissing())
                .set(COMPONENT_USAGE.REPORTER_ID, change.details().reporter())
                .set(COMPONENT_USAGE.PLAN_PERIOD_ID, change.details().planPeriod())
                .onConflict(
                    COMPONENT_USAGE.RESOURCE_ID,
                    COMPONENT_USAGE.COMPONENT_ID,
                    COMPONENT_USAGE.BILLING_MONTH)
                .doUpdate()
                .set(COMPONENT_USAGE.AMOUNT, excluded(COMPONENT_USAGE.AMOUNT))
                .set(COMPONENT_USAGE.REPORTED, excluded(COMPONENT_USAGE.REPORTED))
                .set(COMPONENT_USAGE.DESCRIPTION, excluded(COMPONENT_USAGE.DESCRIPTION))
                .set(
                    COMPONENT_USAGE.MISSING_USAGE_POLICY,
                    excluded(COMPONENT_USAGE.MISSING_USAGE_POLICY))
                .set(COMPONENT_USAGE.REPORTER_ID, excluded(COMPONENT_USAGE.REPORTER_ID))
                .set(COMPONENT_USAGE.PLAN_PERIOD_ID, excluded(COMPONENT_USAGE.PLAN_PERIOD_ID))
                .execute()));
  }

  /** Apart from moving them, since a sum that goes down would fail the check on new rows. */
  private void addTotals(List<UsageChange> added, Instant at) {
    Set<TotalKey> keys =
        added.stream().map(UsageChange::totalKey).collect(toCollection(TreeSet::new));
    dsl.batched(batch ->
        keys.forEach(key ->
            batch
                .dsl()
                .insertInto(USAGE_TOTAL)
                .set(USAGE_TOTAL.COMPONENT_ID, key.component())
                .set(USAGE_TOTAL.ORGANIZATION_ID, key.organization())
                .set(USAGE_TOTAL.BILLING_MONTH, key.month())
                .set(USAGE_TOTAL.AMOUNT, BigDecimal.ZERO)
                .set(USAGE_TOTAL.REPORTED, at)
                .onConflictDoNothing()
                .execute()));
  }

  /**
   * Those of unchanged amounts are moved by nothing, but were reported. In the order of the keys,
   * so that two writers never wait for each other.
   */
  private void moveTotals(List<UsageChange> changes, Instant at) {
    Map<TotalKey, BigDecimal> differences = new TreeMap<>();
    changes.forEach(
        change -> differences.merge(change.totalKey(), change.difference(), BigDecimal::add));
    dsl.batched(batch ->
        differences.forEach((key, difference) ->
            batch
                .dsl()
                .update(USAGE_TOTAL)
                .set(USAGE_TOTAL.AMOUNT, USAGE_TOTAL.AMOUNT.plus(difference))
                .set(USAGE_TOTAL.REPORTED, at)
                .where(USAGE_TOTAL.COMPONENT_ID.eq(key.component()))
                .and(USAGE_TOTAL.ORGANIZATION_ID.eq(key.organization()))
                .and(USAGE_TOTAL.BILLING_MONTH.eq(key.month()))
                .execute()));
  }
}
