package io.plimsoll.rest.usage;

import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a user used, as the wire has it.
 *
 * @param componentUsage the URL of what it is a part of
 * @param usage a decimal
 * @param billingPeriod the first day of the month
 */
@JsonNaming(SnakeCaseStrategy.class)
record UserUsageBody(
    UUID uuid,
    String username,
    String componentUsage,
    String usage,
    String componentType,
    String measuredUnit,
    String created,
    String modified,
    String date,
    String billingPeriod,
    UUID resourceUuid,
    String resourceName,
    UUID offeringUuid,
    String offeringName,
    UUID projectUuid,
    String projectName,
    UUID customerUuid,
    String customerName) {}
