package io.plimsoll.domain.agent;

import io.plimsoll.domain.identity.PublicId;
import java.util.UUID;

/** Public identity of an {@link AgentService}. */
public record AgentServiceId(UUID value) implements PublicId {
  @Override
  public String toString() {
    return value.toString();
  }
}
