package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an {@link OfferingComponent}. */
public record ComponentId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
