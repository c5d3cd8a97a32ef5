package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of a time during which a resource had one plan. */
public record PlanPeriodId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
