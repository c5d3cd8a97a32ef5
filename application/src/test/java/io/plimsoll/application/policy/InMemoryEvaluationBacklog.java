package io.plimsoll.application.policy;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.EvaluationBacklog;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks in a map. */
public final class InMemoryEvaluationBacklog implements EvaluationBacklog {
  private final MarketplaceState state;

  public InMemoryEvaluationBacklog(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public void addComponents(Set<ComponentId> components) {
    state.components.values().stream()
        .filter(component -> components.contains(component.id()))
        .forEach(component -> state.backlog.put(component.offering(), true));
  }

  @Override
  public void addUsedBy(Set<OrganizationId> organizations) {
    addComponents(
        state.totals.keySet().stream()
            .filter(total -> organizations.contains(total.organization()))
            .map(MarketplaceState.TotalKey::component)
            .collect(Collectors.toSet()));
  }

  @Override
  public Set<OfferingId> offerings() {
    return Set.copyOf(state.backlog.keySet());
  }

  @Override
  public void clear() {
    state.backlog.clear();
  }
}
