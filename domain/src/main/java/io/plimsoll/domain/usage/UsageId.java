package io.plimsoll.domain.usage;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of a {@link ComponentUsage}, whatever it is replaced by. */
public record UsageId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
