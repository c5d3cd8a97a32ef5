package io.plimsoll.rest.organization;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A service provider as the wire has it; it has the identity of its organization. */
@JsonNaming(SnakeCaseStrategy.class)
record ServiceProviderBody(
    String url,
    UUID uuid,
    String created,
    String description,
    String customer,
    UUID customerUuid,
    String customerName,
    String customerSlug,
    String customerAbbreviation,
    String customerNativeName,
    String customerCountry,
    long offeringCount) {}
