package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Components in a map. */
public final class InMemoryOfferingComponents implements OfferingComponents {
  private final MarketplaceState state;

  public InMemoryOfferingComponents(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<OfferingId, Map<ComponentType, OfferingComponent>> of(Set<OfferingId> offerings) {
    Map<OfferingId, Map<ComponentType, OfferingComponent>> found = new LinkedHashMap<>();
    offerings.forEach(offering -> found.put(offering, new LinkedHashMap<>()));
    for (OfferingComponent component : state.components.values()) {
      var ofOffering = found.get(component.offering());
      if (ofOffering != null) {
        ofOffering.put(component.type(), component);
      }
    }
    return found;
  }

  @Override
  public void save(Collection<OfferingComponent> components) {
    components.forEach(component -> state.components.put(component.id(), component));
  }

  @Override
  public Map<ComponentType, ComponentProfile> profilesOf(OfferingId offering) {
    Map<ComponentType, ComponentProfile> profiles = new LinkedHashMap<>();
    for (OfferingComponent component : state.components.values()) {
      if (component.offering().equals(offering)) {
        profiles.put(
            component.type(),
            state.componentProfiles.getOrDefault(component.id(), ComponentProfile.PLAIN));
      }
    }
    return profiles;
  }

  @Override
  public void describe(Map<ComponentId, ComponentProfile> profiles) {
    state.componentProfiles.putAll(profiles);
  }

  @Override
  public boolean isReferredTo(ComponentId id) {
    OfferingComponent component = state.components.get(id);
    return component != null
        && (state.resources.values().stream()
                .anyMatch(resource -> resource.offering().equals(component.offering()))
            || state.reports.values().stream().anyMatch(usage -> usage.component().equals(id))
            || state.policies.values().stream()
                .filter(policy -> policy.terms().offering().equals(component.offering()))
                .anyMatch(
                    policy -> policy.terms().limits().byComponent().containsKey(component.type())));
  }

  @Override
  public void remove(ComponentId component) {
    state.componentProfiles.remove(component);
    state.components.remove(component);
  }
}
