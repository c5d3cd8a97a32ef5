package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of a time during which a resource had one plan. */
public record PlanPeriodId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
