package io.plimsoll.application.agent;

import io.plimsoll.domain.agent.AgentService;
import io.plimsoll.domain.identity.Name;
import java.time.Instant;
import java.util.List;

/**
 * A service of an agent as screens show it.
 *
 * @param modified when it was last registered, or told what it counts
 * @param processors in the order in which they were first registered
 */
public record AgentServiceView(
    AgentService service,
    Name identityName,
    Instant created,
    Instant modified,
    List<AgentProcessorView> processors) {}
