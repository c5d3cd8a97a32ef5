package io.plimsoll.application.marketplace;

import static java.util.stream.Collectors.toCollection;

import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the limits of a resource against what its offering measures. */
final class LimitCheck {
  private final OfferingComponents components;

  LimitCheck(OfferingComponents components) {
    this.components = components;
  }

  /** The first thing that is wrong. */
  Optional<LimitFault> faultOf(Map<ComponentType, Long> limits, OfferingId offering) {
    Map<ComponentType, OfferingComponent> measured =
        components.of(Set.of(offering)).getOrDefault(offering, Map.of());
    SortedSet<ComponentType> unknown =
        limits.keySet().stream()
            .filter(type -> !measured.containsKey(type))
            .collect(toCollection(TreeSet::new));
    if (!unknown.isEmpty()) {
      return Optional.of(new LimitFault.UnknownComponents(unknown));
    }
    SortedMap<ComponentType, LimitFault.Bounds> exceeded = new TreeMap<>();
    limits.forEach((type, amount) -> {
      LimitFault.Bounds bounds = boundsOf(Objects.requireNonNull(measured.get(type)));
      if (!bounds.include(amount)) {
        exceeded.put(type, bounds);
      }
    });
    return exceeded.isEmpty()
        ? Optional.empty()
        : Optional.of(new LimitFault.OutOfBounds(exceeded));
  }

  private LimitFault.Bounds boundsOf(OfferingComponent component) {
    ComponentProfile profile = components.profileOf(component.id()).orElseThrow();
    return new LimitFault.Bounds(profile.minValue(), profile.maxValue());
  }
}
