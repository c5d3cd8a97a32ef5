package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.marketplace.PlanPeriod;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.PlanPeriods;
import io.plimsoll.domain.marketplace.ResourceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plan periods in a map. */
public final class InMemoryPlanPeriods implements PlanPeriods {
  private final MarketplaceState state;

  public InMemoryPlanPeriods(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<PlanPeriod> find(PlanPeriodId id) {
    return Optional.ofNullable(state.planPeriods.get(id));
  }

  @Override
  public List<PlanPeriod> of(ResourceId resource) {
    return state.planPeriods.values().stream()
        .filter(period -> period.resource().equals(resource))
        .sorted(Comparator.comparing(PlanPeriod::began))
        .toList();
  }

  @Override
  public void open(PlanPeriod period) {
    state.planPeriods.put(period.id(), period);
  }

  @Override
  public void end(ResourceId resource, Instant at) {
    of(resource).stream()
        .filter(period -> period.ended() == null)
        .map(period -> new PlanPeriod(period.id(), resource, period.plan(), period.began(), at))
        .forEach(this::open);
  }
}
