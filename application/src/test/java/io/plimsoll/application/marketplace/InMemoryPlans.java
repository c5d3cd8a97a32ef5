package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.domain.marketplace.Plans;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans in a map. */
public final class InMemoryPlans implements Plans {
  private final MarketplaceState state;

  public InMemoryPlans(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<PlanId, Plan> byId(Set<PlanId> ids) {
    Map<PlanId, Plan> found = new LinkedHashMap<>(state.plans);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public List<Plan> of(OfferingId offering) {
    return state.plans.values().stream().filter(plan -> plan.offering().equals(offering)).toList();
  }

  @Override
  public void save(Collection<Plan> plans) {
    plans.forEach(plan -> state.plans.put(plan.id(), plan));
  }
}
