package io.plimsoll.application.usage;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.TotalKey;
import io.plimsoll.application.MarketplaceState.UsageKey;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reports, amounts and sums in maps; the sums are kept apart, as a database keeps them. */
public final class InMemoryUsageLedger implements UsageLedger {
  private final MarketplaceState state;

  public InMemoryUsageLedger(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Changed record(List<ComponentUsage> reports, String reporter, Instant at) {
    Map<UsageKey, ComponentUsage> last = new LinkedHashMap<>();
    reports.forEach(report -> last.put(key(report), report));
    last.values().removeIf(report -> report.amount().equals(state.usages.get(key(report))));

    Set<ComponentId> components = new HashSet<>();
    Set<OrganizationId> organizations = new HashSet<>();
    for (ComponentUsage report : last.values()) {
      state.reports.put(state.reports.size(), report);
      state.usages.put(key(report), report.amount());
      components.add(report.component());
      organizations.add(ownerOf(report.resource()));
    }
    rebuildTotals(organizations);
    return new Changed(last.size(), components, organizations);
  }

  /** One thread has them alone anyway. */
  @Override
  public void lockOwners(Set<OrganizationId> organizations) {}

  @Override
  public void rebuildTotals(Set<OrganizationId> organizations) {
    state.totals.keySet().removeIf(total -> organizations.contains(total.organization()));
    state.usages.forEach((usage, amount) -> {
      OrganizationId owner = ownerOf(usage.resource());
      if (organizations.contains(owner)) {
        state.totals.merge(
            new TotalKey(usage.component(), owner, usage.month()),
            UsageTotal.NONE.plus(amount),
            (sum, more) -> sum.plus(amount));
      }
    });
  }

  private OrganizationId ownerOf(ResourceId id) {
    var resource =
        Objects.requireNonNull(state.resources.get(id), "reports are of known resources");
    var project = Objects.requireNonNull(state.projects.get(resource.project()));
    return project.organization();
  }

  private static UsageKey key(ComponentUsage usage) {
    return new UsageKey(usage.resource(), usage.component(), usage.month());
  }
}
