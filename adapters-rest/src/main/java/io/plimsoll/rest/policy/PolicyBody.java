package io.plimsoll.rest.policy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A policy as the wire has it; every key is always there. */
@JsonNaming(SnakeCaseStrategy.class)
record PolicyBody(
    UUID uuid,
    String url,
    String scope,
    String scopeName,
    UUID scopeUuid,
    String actions,
    String created,
    String createdByFullName,
    String createdByUsername,
    boolean hasFired,
    String firedDatetime,
    long affectedResourcesCount,
    Map<String, Object> options,
    List<String> organizationGroups,
    boolean applyToAll,
    List<LimitBody> componentLimitsSet,
    int period,
    String periodName) {

  record LimitBody(String type, long limit) {}
}
