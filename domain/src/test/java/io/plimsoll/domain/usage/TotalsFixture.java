package io.plimsoll.domain.usage;

import io.plimsoll.domain.marketplace.ComponentType;
import java.util.Map;

/** Writes down measured totals shortly. */
public final class TotalsFixture {
  private TotalsFixture() {}

  public static UsageTotals used(String component, String total) {
    return new UsageTotals(Map.of(new ComponentType(component), UsageTotal.of(total)));
  }

  public static UsageTotals used(String first, String itsTotal, String second, String itsTotal2) {
    return new UsageTotals(
        Map.of(
            new ComponentType(first), UsageTotal.of(itsTotal),
            new ComponentType(second), UsageTotal.of(itsTotal2)));
  }
}
