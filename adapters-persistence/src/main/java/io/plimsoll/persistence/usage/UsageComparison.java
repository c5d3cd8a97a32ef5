package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.persistence.schema.tables.records.ComponentUsageRecord;
import io.plimsoll.persistence.usage.ReportRows.Used;
import io.plimsoll.persistence.usage.UsageChange.StoredComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Holds reports against what is stored, with a few statements. */
final class UsageComparison {
  private final DSLContext dsl;

  UsageComparison(DSLContext dsl) {
    this.dsl = dsl;
  }

  private record RowKey(long resource, long component, BillingMonth month) {}

  /**
   * One change for each resource, component and month, even if it changes nothing.
   *
   * @param at the date of new amounts that are told alone
   */
  List<UsageChange> changes(List<ComponentUsage> reports, Instant at) {
    ReportRows rows = new ReportRows(reports, dsl);
    Map<RowKey, ComponentUsageRecord> stored =
        stored(rows, reports.stream().map(ComponentUsage::month).collect(toSet()));
    UsageChange.Details none = rows.rowOf(ReportDetails.none(at));

    Map<RowKey, UsageChange> changes = new LinkedHashMap<>();
    for (ComponentUsage report : reports) {
      Used used = rows.resourceOf(report);
      StoredComponent component = rows.componentOf(report);
      RowKey key = new RowKey(used.row(), component.row(), report.month());
      ComponentUsageRecord before = stored.get(key);
      UsageChange.Details kept = before == null ? none : detailsOf(before);
      UsageChange.Details details = report.details() == null ? kept : rows.rowOf(report.details());
      UsageChange change =
          new UsageChange(
              report,
              used.row(),
              component,
              used.owner(),
              before == null ? null : before.getAmount(),
              details,
              !details.equals(kept));
      // the last report of a key counts
      changes.remove(key);
      changes.put(key, change);
    }
    return List.copyOf(changes.values());
  }

  private static UsageChange.Details detailsOf(ComponentUsageRecord row) {
    return new UsageChange.Details(
        row.getReported(),
        row.getDescription(),
        row.getMissingUsagePolicy(),
        row.getReporterId(),
        row.getPlanPeriodId());
  }

  private Map<RowKey, ComponentUsageRecord> stored(ReportRows rows, Set<BillingMonth> months) {
    Map<RowKey, ComponentUsageRecord> stored = new HashMap<>();
    dsl.selectFrom(COMPONENT_USAGE)
        .where(COMPONENT_USAGE.RESOURCE_ID.in(rows.resources()))
        .and(COMPONENT_USAGE.COMPONENT_ID.in(rows.components()))
        .and(COMPONENT_USAGE.BILLING_MONTH.in(months))
        .forEach(row ->
            stored.put(
                new RowKey(row.getResourceId(), row.getComponentId(), row.getBillingMonth()), row));
    return stored;
  }
}
