package io.plimsoll.application.agent;

import io.plimsoll.domain.agent.AgentProcessor;
import io.plimsoll.domain.identity.Name;
import java.time.Instant;

/**
 * A processor of an agent's service as screens show it.
 *
 * @param modified when it was last registered
 */
public record AgentProcessorView(
    AgentProcessor processor, Name serviceName, Instant created, Instant modified) {}
