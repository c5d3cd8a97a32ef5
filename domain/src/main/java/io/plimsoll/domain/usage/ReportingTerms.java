package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the offering of a resource demands of reports about it. */
public interface ReportingTerms {

  /** The terms of a resource that exists. */
  Terms of(ResourceId resource);

  /** The sum of the cap's period would become {@code total}. */
  record PassedCap(UsageTotal total, long cap) {}

  /**
   * @param lacksPlan whether it has no plan although its offering is sold by plans
   * @param caps of the components that are charged by use and have one
   */
  record Terms(boolean lacksPlan, Map<ComponentId, UsageCap> caps) {
    public Terms {
      caps = Map.copyOf(caps);
    }

    /**
     * The first cap that the reports would pass, all taken together.
     *
     * @param present all amounts of the resource
     */
    public Optional<PassedCap> capPassedBy(
        Collection<ComponentUsage> reports, Collection<ComponentUsage> present) {
      Map<UsageKey, ComponentUsage> after = new LinkedHashMap<>();
      Stream.concat(present.stream(), reports.stream())
          .forEach(usage -> after.put(usage.key(), usage));
      for (ComponentUsage report : reports) {
        UsageCap cap = caps.get(report.component());
        if (cap != null) {
          UsageTotal total = cap.totalWith(report, after.values());
          if (cap.isExceededBy(total)) {
            return Optional.of(new PassedCap(total, cap.amount()));
          }
        }
      }
      return Optional.empty();
    }
  }
}
