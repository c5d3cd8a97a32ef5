package io.plimsoll.rest.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What was sent to one recipient because of a policy, as the wire has it. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(Include.NON_NULL)
record DeliveryBody(
    UUID uuid,
    String action,
    String occasion,
    String happened,
    String channel,
    String recipient,
    String state,
    int attempts,
    String staged,
    @Nullable String lastAttempt,
    String error) {}
