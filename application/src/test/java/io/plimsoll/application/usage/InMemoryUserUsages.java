package io.plimsoll.application.usage;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UserUsages;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Parts of amounts in maps. */
public final class InMemoryUserUsages implements UserUsages {
  private final MarketplaceState state;

  public InMemoryUserUsages(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Map<UsageKey, Map<String, UsageAmount>> of(Set<UsageKey> usages) {
    Map<UsageKey, Map<String, UsageAmount>> parts = new HashMap<>();
    usages.forEach(usage -> parts.put(usage, state.userUsages.getOrDefault(usage, Map.of())));
    return parts;
  }

  @Override
  public void save(Map<UsageKey, Map<String, UsageAmount>> parts, Instant at) {
    parts.forEach((usage, byUsername) -> {
      Map<String, UsageAmount> merged =
          new HashMap<>(state.userUsages.getOrDefault(usage, Map.of()));
      merged.putAll(byUsername);
      state.userUsages.put(usage, Map.copyOf(merged));
    });
  }
}
