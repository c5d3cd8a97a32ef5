package io.plimsoll.application.usage;

import io.plimsoll.application.usage.SetUserUsages.Part;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageKey;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts that users have in amounts of one resource and component. */
record PartsByMonth(Map<UsageKey, Map<String, UsageAmount>> byUsage) {

  static PartsByMonth of(UsageKey usage, List<Part> told, ZoneId zone) {
    Map<UsageKey, Map<String, UsageAmount>> parts = new LinkedHashMap<>();
    for (Part part : told) {
      BillingMonth month = part.date() == null ? usage.month() : BillingMonth.at(part.date(), zone);
      parts
          .computeIfAbsent(
              new UsageKey(usage.resource(), usage.component(), month),
              key -> new LinkedHashMap<>())
          .put(part.username(), part.amount());
    }
    return new PartsByMonth(parts);
  }

  Set<UsageKey> usages() {
    return byUsage.keySet();
  }

  /** These parts and those of other users. */
  PartsByMonth over(Map<UsageKey, Map<String, UsageAmount>> stored) {
    Map<UsageKey, Map<String, UsageAmount>> all = new LinkedHashMap<>();
    byUsage.forEach((usage, parts) -> {
      Map<String, UsageAmount> merged = new HashMap<>(stored.getOrDefault(usage, Map.of()));
      merged.putAll(parts);
      all.put(usage, merged);
    });
    return new PartsByMonth(all);
  }

  /**
   * What the amounts become: as they are, or the sum of their parts where they are 0. Empty when a
   * sum is too large.
   *
   * @param details of amounts that are not present yet
   */
  Optional<List<ComponentUsage>> amounts(
      Map<UsageKey, ComponentUsage> present, ReportDetails details) {
    List<ComponentUsage> amounts = new ArrayList<>();
    for (UsageKey usage : usages()) {
      ComponentUsage before =
          present.getOrDefault(usage, ComponentUsage.of(usage, UsageAmount.ZERO, details));
      if (before.amount().equals(UsageAmount.ZERO)) {
        Optional<UsageAmount> sum = sumOf(usage);
        if (sum.isEmpty()) {
          return Optional.empty();
        }
        amounts.add(before.with(sum.get()));
      }
    }
    return Optional.of(amounts);
  }

  private Optional<UsageAmount> sumOf(UsageKey usage) {
    return byUsage.getOrDefault(usage, Map.of()).values().stream()
        .reduce(UsageTotal.NONE, UsageTotal::plus, UsageTotal::plus)
        .asAmount();
  }
}
