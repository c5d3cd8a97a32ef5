package io.plimsoll.rest.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Whether an organization may have more of an offering.
 *
 * @param customerIsBarred whether it is blocked or archived, and may order nothing
 * @param usageReported the oldest of when usage of these components was last reported; absent when
 *     none ever was
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionBody(
    boolean allowed,
    UUID offeringUuid,
    UUID customerUuid,
    boolean customerIsBarred,
    List<DecidingPolicy> policies,
    List<HeadroomBody> components,
    @Nullable String usageReported) {

  /**
   * A policy because of which it is not allowed.
   *
   * @param hasFired whether it blocks new resources already; else it would once the amount is used
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record DecidingPolicy(
      UUID uuid,
      String url,
      boolean hasFired,
      String firedDatetime,
      int period,
      String periodName) {}

  /**
   * What is left of the tightest limit of a component.
   *
   * @param headroom 0 when nothing is left
   * @param usageReported when usage was last reported, changed or not: by anybody in the policy's
   *     audience, of any month so far; absent when none ever was
   */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeadroomBody(
      String type,
      long limit,
      String total,
      String headroom,
      UUID policyUuid,
      String periodName,
      @Nullable String usageReported) {}
}
