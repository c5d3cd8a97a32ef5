package io.plimsoll.domain.marketplace;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of a {@link Resource}. */
public record ResourceId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
