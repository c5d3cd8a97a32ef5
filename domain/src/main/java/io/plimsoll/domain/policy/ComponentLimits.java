package io.plimsoll.domain.policy;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.UsageTotals;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The limits of a policy: at most one per component, in the order in which they were given. It may
 * be empty; such a policy never fires (rule 4).
 */
public record ComponentLimits(Map<ComponentType, Limit> byComponent) {

  public ComponentLimits {
    byComponent = Collections.unmodifiableMap(new LinkedHashMap<>(byComponent));
  }

  /** The components that have a limit but are none of these. */
  public Set<ComponentType> foreignTo(Set<ComponentType> components) {
    Set<ComponentType> foreign = new TreeSet<>(byComponent.keySet());
    foreign.removeAll(components);
    return foreign;
  }

  /** Holds every limit against what was used, none left out. */
  List<LimitReading> read(UsageTotals measured) {
    return byComponent.entrySet().stream()
        .map(limit ->
            new LimitReading(limit.getKey(), measured.of(limit.getKey()), limit.getValue()))
        .toList();
  }
}
