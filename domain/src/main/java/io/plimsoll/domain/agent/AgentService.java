package io.plimsoll.domain.agent;

import io.plimsoll.domain.identity.Name;

/**
 * One thing that an agent does, by a name that no other service of the agent has.
 *
 * @param mode in the agent's own words; empty when it does not say
 * @param statistics what the agent counts: a JSON object
 */
public record AgentService(
    AgentServiceId id,
    AgentIdentityId identity,
    Name name,
    String mode,
    AgentServiceState state,
    String statistics) {
  public static final String NO_STATISTICS = "{}";

  /** The same service with other statistics. */
  public AgentService counting(String counted) {
    return new AgentService(id, identity, name, mode, state, counted);
  }
}
