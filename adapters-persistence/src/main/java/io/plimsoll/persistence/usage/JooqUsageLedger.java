package io.plimsoll.persistence.usage;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.OFFERING;
import static io.plimsoll.persistence.schema.Tables.OFFERING_COMPONENT;
import static io.plimsoll.persistence.schema.Tables.RESOURCE;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.stream.Collectors.toSet;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.transaction.RowLocks;
import io.plimsoll.persistence.usage.UsageChange.TotalKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqUsageLedger implements UsageLedger {
  private final DSLContext dsl;
  private final LedgerLocks locks;
  private final UsageComparison comparison;
  private final UsageWriter writer;

  JooqUsageLedger(DSLContext dsl, RowLocks locks) {
    this.dsl = dsl;
    this.locks = new LedgerLocks(dsl, locks);
    this.comparison = new UsageComparison(dsl);
    this.writer = new UsageWriter(dsl);
  }

  @Override
  public Optional<UsageKey> find(UsageId id) {
    return StoredUsages.select(dsl, COMPONENT_USAGE.UUID.eq(id.value()))
        .fetchOptional(StoredUsages::usage)
        .map(ComponentUsage::key);
  }

  @Override
  public List<ComponentUsage> of(Set<ResourceId> resources) {
    return StoredUsages.select(dsl, RESOURCE.UUID.in(Keys.uuids(resources)))
        .orderBy(
            COMPONENT_USAGE.RESOURCE_ID,
            COMPONENT_USAGE.COMPONENT_ID,
            COMPONENT_USAGE.BILLING_MONTH)
        .fetch(StoredUsages::usage);
  }

  @Override
  public void lock(Set<ResourceId> resources) {
    locks.lockForReports(Keys.uuids(resources));
  }

  @Override
  public Recorded record(List<ComponentUsage> reports, String reporter, Instant at) {
    if (!reports.isEmpty()) {
      locks.lockForReports(
          reports.stream().map(report -> report.resource().value()).collect(toSet()));
    }
    List<UsageChange> changes = reports.isEmpty() ? List.of() : comparison.changes(reports, at);
    writer.write(changes, reporter, at);
    List<UsageChange> ofAmounts = changes.stream().filter(UsageChange::changesAmount).toList();
    return new Recorded(
        new Changed(ofAmounts.size(), sumsChangedBy(changes), at),
        ofAmounts.stream().filter(UsageChange::isNew).map(UsageChange::report).toList(),
        ofAmounts.stream().filter(change -> !change.isNew()).map(UsageChange::report).toList());
  }

  private static List<SumChange> sumsChangedBy(List<UsageChange> changes) {
    Map<TotalKey, SumChange> sums = new LinkedHashMap<>();
    for (UsageChange change : changes) {
      sums.merge(
          change.totalKey(),
          new SumChange(
              change.report().component(),
              change.owner().id(),
              change.report().month(),
              change.difference()),
          (one, two) ->
              new SumChange(
                  one.component(),
                  one.organization(),
                  one.month(),
                  one.difference().add(two.difference())));
    }
    return List.copyOf(sums.values());
  }

  @Override
  public void lockOwners(Set<OrganizationId> organizations) {
    locks.lockOwners(Keys.uuids(organizations));
  }

  @Override
  public void rebuildTotals(Set<OrganizationId> organizations) {
    List<UUID> uuids = Keys.uuids(organizations);
    locks.lockOwners(uuids);
    new TotalsRebuild(dsl, uuids).run();
  }

  @Override
  public Map<OfferingId, Set<ComponentId>> usedBy(OrganizationId organization) {
    Map<OfferingId, Set<ComponentId>> used = new HashMap<>();
    dsl.selectDistinct(OFFERING.UUID, OFFERING_COMPONENT.UUID)
        .from(USAGE_TOTAL)
        .join(OFFERING_COMPONENT)
        .on(OFFERING_COMPONENT.ID.eq(USAGE_TOTAL.COMPONENT_ID))
        .join(OFFERING)
        .on(OFFERING.ID.eq(OFFERING_COMPONENT.OFFERING_ID))
        .where(USAGE_TOTAL.ORGANIZATION_ID.eq(Keys.of(organization)))
        .forEach(row ->
            used.computeIfAbsent(new OfferingId(row.value1()), offering -> new HashSet<>())
                .add(new ComponentId(row.value2())));
    return used;
  }
}
