package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingDescription;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingSettings;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceState;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offerings in a map. */
public final class InMemoryOfferings implements Offerings {
  /** How a feed leaves it: everybody can order it. */
  private static final OfferingProfile PLAIN =
      new OfferingProfile(
          "",
          null,
          "Marketplace.Basic",
          OfferingState.ACTIVE,
          "",
          OfferingDescription.NONE,
          true,
          true,
          OfferingSettings.NONE);

  private final MarketplaceState state;

  public InMemoryOfferings(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<OfferingId, Offering> byId(Set<OfferingId> ids) {
    return MarketplaceState.chosen(state.offerings, ids);
  }

  @Override
  public Map<BackendId, Offering> byBackendId(Set<BackendId> keys) {
    return MarketplaceState.chosen(state.offerings, Offering::backendId, keys);
  }

  @Override
  public void save(Collection<Offering> offerings) {
    offerings.forEach(offering -> state.offerings.put(offering.id(), offering));
  }

  @Override
  public void lockAgainstReports(Set<OfferingId> offerings) {
    // there is one thread, and so nobody to keep out
  }

  @Override
  public Optional<OfferingProfile> profileOf(OfferingId offering) {
    return Optional.ofNullable(state.offerings.get(offering))
        .map(present -> state.offeringProfiles.getOrDefault(offering, PLAIN));
  }

  @Override
  public void describe(OfferingId offering, OfferingProfile profile) {
    state.offeringProfiles.put(offering, profile);
  }

  @Override
  public Set<Dependant> dependantsOf(OfferingId offering) {
    Set<Dependant> dependants = EnumSet.noneOf(Dependant.class);
    for (Resource resource : state.resources.values()) {
      if (resource.offering().equals(offering)) {
        dependants.add(Dependant.RESOURCES);
        if (resource.state() != ResourceState.TERMINATED) {
          dependants.add(Dependant.LIVE_RESOURCES);
        }
      }
    }
    boolean used =
        state.reports.values().stream()
            .map(usage -> state.components.get(usage.component()))
            .anyMatch(component -> component != null && component.offering().equals(offering));
    if (used) {
      dependants.add(Dependant.USAGE);
    }
    if (state.policies.values().stream()
        .anyMatch(policy -> policy.terms().offering().equals(offering))) {
      dependants.add(Dependant.POLICIES);
    }
    return dependants;
  }

  @Override
  public void remove(OfferingId offering) {
    state.components.values().removeIf(component -> component.offering().equals(offering));
    state.grants.values().removeIf(grant -> grant.scope().equals(Scope.of(offering)));
    state.backlog.remove(offering);
    state.offeringProfiles.remove(offering);
    state.offerings.remove(offering);
  }
}
