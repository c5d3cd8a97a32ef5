package io.plimsoll.domain.policy;

import java.util.UUID;

/** Public identity of an {@link OfferingUsagePolicy}. */
public record PolicyId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
