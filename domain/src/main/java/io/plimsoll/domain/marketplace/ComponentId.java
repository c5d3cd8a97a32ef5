package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of an {@link OfferingComponent}. */
public record ComponentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
