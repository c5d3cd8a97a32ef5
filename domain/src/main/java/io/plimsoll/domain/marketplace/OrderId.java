package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an order. */
public record OrderId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
