package io.plimsoll.domain.agent;

import io.plimsoll.domain.identity.Name;
import java.time.Instant;

/**
 * A part of a service that works with one backend, by a name that no other part of it has.
 *
 * @param backendVersion empty when the agent does not say
 * @param lastRun when it last said that it runs
 */
public record AgentProcessor(
    AgentProcessorId id,
    AgentServiceId service,
    Name name,
    String backendType,
    String backendVersion,
    Instant lastRun) {}
