package io.plimsoll.application.agent;

import io.plimsoll.domain.agent.AgentIdentity;
import java.time.Instant;
import java.util.List;

/**
 * An agent as screens show it.
 *
 * @param modified when it last said who it is
 * @param services in the order in which they were first registered
 */
public record AgentIdentityView(
    AgentIdentity identity, Instant created, Instant modified, List<AgentServiceView> services) {}
