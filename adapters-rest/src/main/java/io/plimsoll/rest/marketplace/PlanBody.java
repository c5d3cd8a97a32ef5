package io.plimsoll.rest.marketplace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A plan as the wire has it.
 *
 * @param isActive whether it can be ordered
 * @param organizationGroups none: it is for everybody
 * @param prices none: nothing is charged by component
 */
@JsonNaming(SnakeCaseStrategy.class)
record PlanBody(
    String url,
    UUID uuid,
    String name,
    String description,
    String unit,
    String unitPrice,
    boolean archived,
    boolean isActive,
    List<String> organizationGroups,
    Map<String, Object> prices,
    Map<String, Object> quotas) {}
