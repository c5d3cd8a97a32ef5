package io.plimsoll.rest.marketplace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An order as the wire has it.
 *
 * @param plan left out when there is none; the next ones are null then
 * @param cost what the plan costs; null without one
 * @param resourceUuid null: no plugin keeps an object of its own
 * @param startDate null when the orderer named none
 * @param callbackUrl null when the orderer named none
 * @param createdByUsername empty when that user is gone, as is the next one
 * @param consumerReviewedByUsername null while nobody has decided, as are the next five
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderBody(
    String url,
    UUID uuid,
    String created,
    String modified,
    String type,
    String state,
    String offering,
    UUID offeringUuid,
    String offeringName,
    String offeringDescription,
    String offeringType,
    boolean offeringShared,
    boolean offeringBillable,
    Map<String, Object> offeringPluginOptions,
    UUID providerUuid,
    String providerName,
    @Nullable UUID categoryUuid,
    @Nullable String categoryTitle,
    @Nullable String plan,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID planUuid,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String planName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String planUnit,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String planDescription,
    UUID projectUuid,
    String projectName,
    String projectSlug,
    String projectDescription,
    UUID customerUuid,
    String customerName,
    String customerSlug,
    Map<String, Object> attributes,
    Map<String, Long> limits,
    UUID marketplaceResourceUuid,
    String resourceName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID resourceUuid,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String cost,
    String slug,
    String requestComment,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String startDate,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String callbackUrl,
    String errorMessage,
    String backendId,
    String createdByUsername,
    String createdByFullName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String consumerReviewedByUsername,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String consumerReviewedByFullName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String consumerReviewedAt,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String providerReviewedByUsername,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String providerReviewedByFullName,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String providerReviewedAt,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String completedAt) {}
