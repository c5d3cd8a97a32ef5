package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of a {@link Plan}. */
public record PlanId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
