package io.plimsoll.rest.access;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Until when a role is held.
 *
 * @param expirationTime null for ever
 */
@JsonNaming(SnakeCaseStrategy.class)
record ExpirationBody(@Nullable String expirationTime) {}
