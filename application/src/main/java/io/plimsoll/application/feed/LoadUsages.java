package io.plimsoll.application.feed;

import static io.plimsoll.application.feed.Changes.each;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class LoadUsages implements LoadFeed<UsageEntry> {
  private static final String REPORTER = "import";

  private final UsageLedger ledger;
  private final Resources resources;
  private final OfferingComponents components;
  private final EvaluationBacklog backlog;
  private final InstantSource clock;
  private final ZoneId zone;
  private final UnitOfWork unitOfWork;

  LoadUsages(
      UsageLedger ledger,
      Resources resources,
      OfferingComponents components,
      EvaluationBacklog backlog,
      InstantSource clock,
      ZoneId zone,
      UnitOfWork unitOfWork) {
    this.ledger = ledger;
    this.resources = resources;
    this.components = components;
    this.backlog = backlog;
    this.clock = clock;
    this.zone = zone;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Outcome load(List<UsageEntry> entries) {
    return unitOfWork.complete(() -> store(entries));
  }

  private Outcome store(List<UsageEntry> entries) {
    Instant now = clock.instant();
    BillingMonth present = BillingMonth.at(now, zone);
    Map<BackendId, Resource> used = resources.byBackendId(each(entries, UsageEntry::resource));
    Map<OfferingId, Map<ComponentType, OfferingComponent>> measured =
        components.of(each(used.values(), Resource::offering));
    Changes<UsageEntry, Key, ComponentUsage> reports =
        Changes.of(
            entries,
            entry -> new Key(entry.resource(), entry.component(), entry.month()),
            Map.of(),
            (entry, earlier) -> draft(entry, used.get(entry.resource()), measured, present));
    if (reports.isEmpty()) {
      return reports.outcome();
    }
    UsageLedger.Changed changed =
        ledger.record(List.copyOf(reports.changed()), REPORTER, now).sums();
    if (changed.usages() > 0) {
      backlog.addComponents(changed.components());
    }
    return reports.outcome(changed.usages());
  }

  private static Draft<ComponentUsage> draft(
      UsageEntry entry,
      @Nullable Resource resource,
      Map<OfferingId, Map<ComponentType, OfferingComponent>> measured,
      BillingMonth present) {
    Faults faults = new Faults();
    if (entry.month().isAfter(present)) {
      faults.add("month %s is in the future, it is %s".formatted(entry.month(), present));
    }
    if (resource == null) {
      return faults.unknown("resource", entry.resource()).refuse();
    }
    OfferingComponent component =
        measured.getOrDefault(resource.offering(), Map.of()).get(entry.component());
    if (component == null) {
      return faults
          .add(
              "the offering of resource %s has no component %s"
                  .formatted(entry.resource(), entry.component()))
          .refuse();
    }
    if (!component.billingType().takesUsage()) {
      faults.add(
          "component %s is billed as %s and takes no usage"
              .formatted(entry.component(), component.billingType().word()));
    }
    return faults.isEmpty()
        ? new Draft.Wanted<>(
            ComponentUsage.plain(resource.id(), component.id(), entry.month(), entry.amount()))
        : faults.refuse();
  }

  private record Key(BackendId resource, ComponentType component, BillingMonth month) {}
}
