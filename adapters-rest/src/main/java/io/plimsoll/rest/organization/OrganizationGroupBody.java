package io.plimsoll.rest.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A group as the wire has it.
 *
 * @param parent null when there is none
 * @param parentUuid left out when there is no parent, as is the next one
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationGroupBody(
    String url,
    UUID uuid,
    String name,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String parent,
    @Nullable UUID parentUuid,
    @Nullable String parentName,
    long customersCount) {}
