package io.plimsoll.rest.agent;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A processor of an agent's service as the wire has it. */
@JsonNaming(SnakeCaseStrategy.class)
record AgentProcessorBody(
    UUID uuid,
    String url,
    UUID service,
    String serviceName,
    String name,
    String lastRun,
    String backendType,
    String backendVersion,
    String created,
    String modified) {}
