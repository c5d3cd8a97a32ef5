package io.plimsoll.domain.agent;

import java.util.UUID;

/** Public identity of an {@link AgentService}. */
public record AgentServiceId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
