package io.plimsoll.rest.marketplace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A component as the wire has it.
 *
 * @param limitAmount null when there is none
 * @param factor null: units are never converted
 * @param overageComponent null: nothing takes what exceeds it
 * @param isBuiltin false: there are none that an offering's type brings along
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComponentBody(
    UUID uuid,
    UUID offeringUuid,
    String type,
    String name,
    String description,
    String measuredUnit,
    String billingType,
    String articleCode,
    int unitFactor,
    String limitPeriod,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long limitAmount,
    @Nullable Long minValue,
    @Nullable Long maxValue,
    @Nullable Long maxAvailableLimit,
    @Nullable Long defaultLimit,
    boolean isBoolean,
    boolean isPrepaid,
    boolean isBuiltin,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer factor,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID overageComponent) {}
