package io.plimsoll.domain.agent;

import java.util.UUID;

/** Public identity of an {@link AgentProcessor}. */
public record AgentProcessorId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
