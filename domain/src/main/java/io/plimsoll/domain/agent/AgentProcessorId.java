package io.plimsoll.domain.agent;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an {@link AgentProcessor}. */
public record AgentProcessorId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
