package io.plimsoll.domain.usage;

import java.util.UUID;

/** Public identity of a {@link ComponentUsage}, whatever it is replaced by. */
public record UsageId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
