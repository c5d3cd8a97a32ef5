package io.plimsoll.domain.marketplace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the offerings measure. */
public interface OfferingComponents {

  /**
   * The components of each offering by their type; an offering without any maps to an empty map.
   */
  Map<OfferingId, Map<ComponentType, OfferingComponent>> of(Set<OfferingId> offerings);

  /**
   * Stores each component as given, new or changed, known by its id. All or none; may be repeated.
   */
  void save(Collection<OfferingComponent> components);

  /**
   * How the components of the offering are described, by their type; empty when there is no such
   * offering.
   */
  Map<ComponentType, ComponentProfile> profilesOf(OfferingId offering);

  /** Changes how components are described. May be repeated. */
  void describe(Map<ComponentId, ComponentProfile> profiles);

  /**
   * Whether usage of it was ever reported, a policy limits it, or its offering has resources, which
   * may have limits of it.
   */
  boolean isReferredTo(ComponentId component);

  /** Removes a component that nothing refers to. */
  void remove(ComponentId component);
}
