package io.plimsoll.domain.agent;

import java.util.UUID;

/** Public identity of an {@link AgentIdentity}. */
public record AgentIdentityId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
