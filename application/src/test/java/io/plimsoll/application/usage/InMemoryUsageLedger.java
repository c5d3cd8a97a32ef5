package io.plimsoll.application.usage;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.MarketplaceState.TotalKey;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports, amounts and sums in maps; the sums are kept apart, as a database keeps them. */
public final class InMemoryUsageLedger implements UsageLedger {
  private final MarketplaceState state;

  public InMemoryUsageLedger(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<UsageKey> find(UsageId id) {
    return Optional.ofNullable(state.usageIds.get(id));
  }

  @Override
  public List<ComponentUsage> of(Set<ResourceId> resources) {
    return state.usages.values().stream()
        .filter(usage -> resources.contains(usage.resource()))
        .sorted(
            Comparator.comparing((ComponentUsage usage) -> usage.resource().value())
                .thenComparing(usage -> usage.component().value())
                .thenComparing(ComponentUsage::month))
        .toList();
  }

  /** One thread has them alone anyway. */
  @Override
  public void lock(Set<ResourceId> resources) {}

  @Override
  public Recorded record(List<ComponentUsage> reports, String reporter, Instant at) {
    Map<UsageKey, ComponentUsage> last = new LinkedHashMap<>();
    reports.forEach(report -> {
      last.remove(report.key());
      last.put(report.key(), report);
    });
    List<ComponentUsage> told = List.copyOf(last.values());
    Map<TotalKey, BigDecimal> differences = new LinkedHashMap<>();
    told.forEach(report -> differences.merge(totalOf(report), difference(report), BigDecimal::add));
    last.values().removeIf(this::isStored);

    Set<OrganizationId> organizations = new HashSet<>();
    List<ComponentUsage> added = new ArrayList<>();
    List<ComponentUsage> replaced = new ArrayList<>();
    int amounts = 0;
    for (ComponentUsage report : last.values()) {
      ComponentUsage before = state.usages.get(report.key());
      if (before == null) {
        state.usageIds.put(new UsageId(UUID.randomUUID()), report.key());
      }
      state.usages.put(report.key(), detailed(report, before, at));
      if (before == null || !before.amount().equals(report.amount())) {
        state.reports.put(state.reports.size(), report);
        organizations.add(ownerOf(report.resource()));
        (before == null ? added : replaced).add(report);
        amounts++;
      }
    }
    sumUp(organizations);
    told.forEach(report -> state.reportedTotals.put(totalOf(report), at));
    List<SumChange> sums =
        differences.entrySet().stream()
            .map(sum ->
                new SumChange(
                    sum.getKey().component(),
                    sum.getKey().organization(),
                    sum.getKey().month(),
                    sum.getValue()))
            .toList();
    return new Recorded(new Changed(amounts, sums, at), added, replaced);
  }

  private BigDecimal difference(ComponentUsage report) {
    ComponentUsage stored = state.usages.get(report.key());
    BigDecimal after = report.amount().value();
    return stored == null ? after : after.subtract(stored.amount().value());
  }

  private boolean isStored(ComponentUsage report) {
    ComponentUsage stored = state.usages.get(report.key());
    return stored != null
        && stored.amount().equals(report.amount())
        && (report.details() == null || report.details().equals(stored.details()));
  }

  private static ComponentUsage detailed(
      ComponentUsage report, @Nullable ComponentUsage before, Instant at) {
    if (report.details() != null) {
      return report;
    }
    return before == null
        ? ComponentUsage.of(report.key(), report.amount(), ReportDetails.none(at))
        : before.with(report.amount());
  }

  /** One thread has them alone anyway. */
  @Override
  public void lockOwners(Set<OrganizationId> organizations) {}

  @Override
  public void rebuildTotals(Set<OrganizationId> organizations) {
    Map<TotalKey, Instant> before = new LinkedHashMap<>(state.reportedTotals);
    before.keySet().removeIf(total -> !organizations.contains(total.organization()));
    state.reportedTotals.keySet().removeAll(before.keySet());
    sumUp(organizations);
    state.totals.keySet().stream()
        .filter(total -> organizations.contains(total.organization()))
        .forEach(total ->
            before.forEach((other, reported) -> {
              if (other.component().equals(total.component())
                  && other.month().equals(total.month())) {
                state.reportedTotals.merge(
                    total, reported, (one, two) -> one.isAfter(two) ? one : two);
              }
            }));
  }

  private void sumUp(Set<OrganizationId> organizations) {
    state.totals.keySet().removeIf(total -> organizations.contains(total.organization()));
    state.usages.values().stream()
        .filter(usage -> organizations.contains(ownerOf(usage.resource())))
        .forEach(usage ->
            state.totals.merge(
                totalOf(usage), UsageTotal.NONE.plus(usage.amount()), UsageTotal::plus));
  }

  private TotalKey totalOf(ComponentUsage usage) {
    return new TotalKey(usage.component(), ownerOf(usage.resource()), usage.month());
  }

  private OrganizationId ownerOf(ResourceId id) {
    var resource =
        Objects.requireNonNull(state.resources.get(id), "reports are of known resources");
    var project = Objects.requireNonNull(state.projects.get(resource.project()));
    return project.organization();
  }

  @Override
  public Map<OfferingId, Set<ComponentId>> usedBy(OrganizationId organization) {
    return state.totals.keySet().stream()
        .filter(total -> total.organization().equals(organization))
        .map(total -> Objects.requireNonNull(state.components.get(total.component())))
        .collect(
            Collectors.groupingBy(
                OfferingComponent::offering,
                Collectors.mapping(OfferingComponent::id, Collectors.toSet())));
  }
}
