package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of a {@link Plan}. */
public record PlanId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
