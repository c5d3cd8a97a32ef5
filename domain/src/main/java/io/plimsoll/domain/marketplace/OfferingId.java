package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an {@link Offering}. */
public record OfferingId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
