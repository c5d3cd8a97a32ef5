package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
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
}
