package io.plimsoll.application.marketplace;

import static java.util.stream.Collectors.toCollection;

import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
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

  /** The first thing that is wrong with limits that somebody orders. */
  Optional<LimitFault> faultOfOrdered(Map<ComponentType, Long> limits, OfferingId offering) {
    Map<ComponentType, ComponentProfile> measured = components.profilesOf(offering);
    return unknown(limits.keySet(), measured.keySet()).or(() -> outOfBounds(limits, measured));
  }

  /** What is wrong with limits that the provider gives; no bounds of orders hold for those. */
  Optional<LimitFault> faultOfGiven(Map<ComponentType, Long> limits, OfferingId offering) {
    return unknown(limits.keySet(), components.profilesOf(offering).keySet());
  }

  private static Optional<LimitFault> unknown(
      Set<ComponentType> types, Set<ComponentType> measured) {
    SortedSet<ComponentType> unknown =
        types.stream().filter(type -> !measured.contains(type)).collect(toCollection(TreeSet::new));
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(new LimitFault.UnknownComponents(unknown));
  }

  private static Optional<LimitFault> outOfBounds(
      Map<ComponentType, Long> limits, Map<ComponentType, ComponentProfile> measured) {
    SortedMap<ComponentType, LimitFault.Bounds> exceeded = new TreeMap<>();
    limits.forEach((type, amount) -> {
      ComponentProfile profile = Objects.requireNonNull(measured.get(type));
      LimitFault.Bounds bounds = new LimitFault.Bounds(profile.minValue(), profile.maxValue());
      if (!bounds.include(amount)) {
        exceeded.put(type, bounds);
      }
    });
    return exceeded.isEmpty()
        ? Optional.empty()
        : Optional.of(new LimitFault.OutOfBounds(exceeded));
  }
}
