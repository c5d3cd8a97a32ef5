package io.plimsoll.rest.marketplace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A resource as the wire has it.
 *
 * @param plan left out when there is none; the next ones are null then
 * @param currentUsages what it used in the present month, as decimals
 * @param limitUsage what it ever used, as decimals
 * @param endDate null when it is open
 * @param lastSync left out when nobody ever looked after it
 * @param endpoints none are kept
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResourceBody(
    String url,
    UUID uuid,
    String name,
    String slug,
    String description,
    String created,
    String modified,
    String state,
    String backendId,
    String effectiveId,
    String offering,
    UUID offeringUuid,
    String offeringName,
    String offeringSlug,
    String offeringDescription,
    String offeringType,
    String offeringState,
    boolean offeringShared,
    boolean offeringBillable,
    Map<String, Object> offeringPluginOptions,
    String offeringBackendId,
    List<ComponentBody> offeringComponents,
    UUID providerUuid,
    String providerName,
    String providerSlug,
    @Nullable UUID categoryUuid,
    @Nullable String categoryTitle,
    @Nullable String plan,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID planUuid,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String planName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String planUnit,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String planDescription,
    String project,
    UUID projectUuid,
    String projectName,
    String projectSlug,
    String projectDescription,
    UUID customerUuid,
    String customerName,
    String customerSlug,
    Map<String, Object> attributes,
    Map<String, Object> options,
    Map<String, Object> backendMetadata,
    Map<String, Long> limits,
    Map<String, String> currentUsages,
    Map<String, String> limitUsage,
    boolean isUsageBased,
    boolean isLimitBased,
    boolean paused,
    boolean downscaled,
    boolean restrictMemberAccess,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String endDate,
    String errorMessage,
    @Nullable String lastSync,
    boolean canTerminate,
    List<String> availableActions,
    List<String> endpoints,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable OrderBody orderInProgress,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable OrderBody creationOrder) {}
