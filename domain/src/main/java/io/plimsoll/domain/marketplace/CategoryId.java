package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of a {@link Category}. */
public record CategoryId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
