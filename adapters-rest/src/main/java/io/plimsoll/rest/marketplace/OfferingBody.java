package io.plimsoll.rest.marketplace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An offering as the wire has it.
 *
 * @param category left out when it stands on no shelf, as are the next two
 * @param organizationGroups none: it is for everybody
 * @param partitions none are told apart
 * @param parentUuid null: no offering has a parent
 * @param secretOptions only on the provider's side, as are the next three
 * @param isAccessible only on the consumer's side, as are the next two
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferingBody(
    String url,
    UUID uuid,
    String created,
    String name,
    String slug,
    String description,
    String fullDescription,
    String customer,
    UUID customerUuid,
    String customerName,
    @Nullable String category,
    @Nullable UUID categoryUuid,
    @Nullable String categoryTitle,
    String type,
    String state,
    String pausedReason,
    boolean shared,
    boolean billable,
    List<ComponentBody> components,
    List<PlanBody> plans,
    Map<String, Object> attributes,
    Map<String, Object> options,
    Map<String, Object> resourceOptions,
    Map<String, Object> pluginOptions,
    List<String> organizationGroups,
    List<String> partitions,
    String backendId,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID parentUuid,
    long orderCount,
    @Nullable Map<String, Object> secretOptions,
    @Nullable Map<String, Object> serviceAttributes,
    @Nullable List<String> integrationStatus,
    @Nullable Map<String, Object> backendIdRules,
    @Nullable Boolean isAccessible,
    @Nullable Boolean userHasConsent,
    @Nullable List<String> promotionCampaigns) {}
