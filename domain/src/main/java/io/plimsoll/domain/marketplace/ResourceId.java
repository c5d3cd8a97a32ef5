package io.plimsoll.domain.marketplace;

import java.util.UUID;

/** Public identity of a {@link Resource}. */
public record ResourceId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
