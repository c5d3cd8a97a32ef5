package io.plimsoll.rest.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a resource used of a component in a month, as the wire has it.
 *
 * @param usage a decimal
 * @param billingPeriod the first day of the month
 * @param modifiedBy would be a number that means nothing to clients; always null
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record UsageBody(
    UUID uuid,
    String created,
    String description,
    String type,
    String name,
    String measuredUnit,
    String usage,
    String date,
    String missingUsagePolicy,
    boolean recurring,
    String billingPeriod,
    UUID resourceUuid,
    String resourceName,
    UUID offeringUuid,
    String offeringName,
    UUID projectUuid,
    String projectName,
    UUID customerUuid,
    String customerName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer modifiedBy) {}
