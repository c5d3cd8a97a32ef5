package io.plimsoll.rest.marketplace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Somebody who uses a resource, as the wire has it.
 *
 * @param expirationTime null for never
 * @param offeringUserUsername null: no names of their own are kept within offerings
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record TeamMemberBody(
    String url,
    UUID uuid,
    String username,
    String fullName,
    String email,
    String role,
    @Nullable String expirationTime,
    @Nullable String offeringUserUsername) {}
