package io.plimsoll.rest.event;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An event as the wire has it. */
@JsonNaming(SnakeCaseStrategy.class)
record EventBody(
    UUID uuid, String created, String eventType, String message, Map<String, String> context) {}
