package io.plimsoll.domain.policy;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an {@link OfferingUsagePolicy}. */
public record PolicyId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
