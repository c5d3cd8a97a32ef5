package io.plimsoll.rest.marketplace;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The order that was made of a request. */
@JsonNaming(SnakeCaseStrategy.class)
record PlacedOrderBody(UUID orderUuid) {}
