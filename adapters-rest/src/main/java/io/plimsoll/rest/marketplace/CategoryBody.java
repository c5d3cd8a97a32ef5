package io.plimsoll.rest.marketplace;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A category as the wire has it. */
@JsonNaming(SnakeCaseStrategy.class)
record CategoryBody(
    String url, UUID uuid, String created, String title, String description, long offeringCount) {}
