package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentId;
import io.plimsoll.domain.marketplace.ResourceId;
import java.util.Map;

/** What the offering of a resource demands of reports about it. */
public interface ReportingTerms {

  /** The terms of a resource that exists. */
  Terms of(ResourceId resource);

  /**
   * @param lacksPlan whether it has no plan although its offering is sold by plans
   * @param caps of the components that are charged by use and have one
   */
  record Terms(boolean lacksPlan, Map<ComponentId, UsageCap> caps) {
    public Terms {
      caps = Map.copyOf(caps);
    }
  }
}
