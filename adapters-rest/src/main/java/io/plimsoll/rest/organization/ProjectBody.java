package io.plimsoll.rest.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A project as the wire has it.
 *
 * @param startDate left out when it is open, as are the other dates
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectBody(
    String url,
    UUID uuid,
    String name,
    String slug,
    String customer,
    UUID customerUuid,
    String customerName,
    String customerSlug,
    String customerAbbreviation,
    String customerNativeName,
    String description,
    String created,
    String backendId,
    String kind,
    @Nullable String startDate,
    @Nullable String endDate,
    int gracePeriodDays,
    @Nullable String effectiveEndDate,
    long resourcesCount,
    boolean isRemoved) {}
