package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.USAGE_REPORT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static org.jooq.impl.DSL.excluded;

import io.plimsoll.persistence.usage.UsageChange.TotalKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Writes changed amounts in all three forms, in JDBC batches. */
final class UsageWriter {
  private final DSLContext dsl;

  UsageWriter(DSLContext dsl) {
    this.dsl = dsl;
  }

  void write(List<UsageChange> changes, String reporter, Instant at) {
    keepReports(changes, reporter, at);
    replaceAmounts(changes);
    moveTotals(changes);
  }

  private void keepReports(List<UsageChange> changes, String reporter, Instant at) {
    dsl.batched(batch ->
        changes.forEach(change ->
            batch
                .dsl()
                .insertInto(USAGE_REPORT)
                .set(USAGE_REPORT.RESOURCE_ID, change.resource())
                .set(USAGE_REPORT.COMPONENT_ID, change.component().row())
                .set(USAGE_REPORT.BILLING_MONTH, change.month())
                .set(USAGE_REPORT.AMOUNT, change.after().value())
                .set(USAGE_REPORT.REPORTER, reporter)
                .set(USAGE_REPORT.REPORTED, at)
                .execute()));
  }

  private void replaceAmounts(List<UsageChange> changes) {
    dsl.batched(batch ->
        changes.forEach(change ->
            batch
                .dsl()
                .insertInto(COMPONENT_USAGE)
                .set(COMPONENT_USAGE.RESOURCE_ID, change.resource())
                .set(COMPONENT_USAGE.COMPONENT_ID, change.component().row())
                .set(COMPONENT_USAGE.BILLING_MONTH, change.month())
                .set(COMPONENT_USAGE.AMOUNT, change.after().value())
                .onConflict(
                    COMPONENT_USAGE.RESOURCE_ID,
                    COMPONENT_USAGE.COMPONENT_ID,
                    COMPONENT_USAGE.BILLING_MONTH)
                .doUpdate()
                .set(COMPONENT_USAGE.AMOUNT, excluded(COMPONENT_USAGE.AMOUNT))
                .execute()));
  }

  /** In the order of the keys, so that two writers never wait for each other. */
  private void moveTotals(List<UsageChange> changes) {
    Map<TotalKey, BigDecimal> differences = new TreeMap<>();
    changes.forEach(
        change -> differences.merge(change.totalKey(), change.difference(), BigDecimal::add));
    // two steps, since a sum that goes down would fail the check on rows to be inserted
    dsl.batched(batch ->
        differences
            .keySet()
            .forEach(key ->
                batch
                    .dsl()
                    .insertInto(USAGE_TOTAL)
                    .set(USAGE_TOTAL.COMPONENT_ID, key.component())
                    .set(USAGE_TOTAL.ORGANIZATION_ID, key.organization())
                    .set(USAGE_TOTAL.BILLING_MONTH, key.month())
                    .set(USAGE_TOTAL.AMOUNT, BigDecimal.ZERO)
                    .onConflictDoNothing()
                    .execute()));
    dsl.batched(batch ->
        differences.forEach((key, difference) ->
            batch
                .dsl()
                .update(USAGE_TOTAL)
                .set(USAGE_TOTAL.AMOUNT, USAGE_TOTAL.AMOUNT.plus(difference))
                .where(USAGE_TOTAL.COMPONENT_ID.eq(key.component()))
                .and(USAGE_TOTAL.ORGANIZATION_ID.eq(key.organization()))
                .and(USAGE_TOTAL.BILLING_MONTH.eq(key.month()))
                .execute()));
  }
}
