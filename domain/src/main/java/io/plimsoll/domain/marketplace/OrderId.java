package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of an order. */
public record OrderId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
