package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of an {@link Offering}. */
public record OfferingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
