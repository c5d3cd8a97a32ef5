package io.plimsoll.rest.agent;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A service of an agent as the wire has it. */
@JsonNaming(SnakeCaseStrategy.class)
record AgentServiceBody(
    UUID uuid,
    String url,
    UUID identity,
    String identityName,
    String name,
    String mode,
    String state,
    Object statistics,
    String created,
    String modified,
    List<AgentProcessorBody> processors) {}
