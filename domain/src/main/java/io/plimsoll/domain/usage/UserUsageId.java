package io.plimsoll.domain.usage;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of the part that a user has in a {@link ComponentUsage}. */
public record UserUsageId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
