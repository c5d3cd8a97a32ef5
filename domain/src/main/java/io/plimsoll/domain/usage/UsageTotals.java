package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentType;
import java.util.Map;

/**
 * What one audience used of one offering in one window, by component; a component that is absent
 * was not used.
 */
public record UsageTotals(Map<ComponentType, UsageTotal> byComponent) {
  public static final UsageTotals NONE = new UsageTotals(Map.of());

  public UsageTotals {
    byComponent = Map.copyOf(byComponent);
  }

  public UsageTotal of(ComponentType component) {
    return byComponent.getOrDefault(component, UsageTotal.NONE);
  }
}
