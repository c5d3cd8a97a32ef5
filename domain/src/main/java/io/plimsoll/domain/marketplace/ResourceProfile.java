package io.plimsoll.domain.marketplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people and agents read about a resource.
 *
 * @param slug for addresses that people read; empty when there is none
 * @param plan null when it has none
 * @param effectiveId by which the provider's own system really knows it; empty when it does not
 * @param attributes with which it was ordered: a JSON object, as are the next two texts
 * @param limits how much of each component it may use
 * @param errorMessage why it is erred; empty when there is nothing to say
 * @param end its last day; null when that is open
 * @param lastSync when its provider last looked after it; null when never
 */
public record ResourceProfile(
    String slug,
    String description,
    @Nullable PlanId plan,
    String effectiveId,
    String attributes,
    String options,
    String backendMetadata,
    Map<ComponentType, Long> limits,
    String errorMessage,
    ResourceFlags flags,
    @Nullable LocalDate end,
    @Nullable Instant lastSync) {
  /** Characters that a description may have. */
  public static final int MAX_DESCRIPTION_LENGTH = 2000;

  /** Characters that an error message may have. */
  public static final int MAX_MESSAGE_LENGTH = 2000;

  public ResourceProfile {
    limits = Map.copyOf(limits);
  }

  /** Of a resource that was just ordered. */
  public static ResourceProfile ordered(
      String slug, String description, OrderRequest request, @Nullable LocalDate end) {
    return new ResourceProfile(
        slug,
        description,
        request.plan(),
        "",
        request.attributes(),
        "{}",
        "{}",
        request.limits(),
        "",
        ResourceFlags.NONE,
        end,
        null);
  }

  public ResourceProfile described(String text, @Nullable LocalDate lastDay) {
    return new ResourceProfile(
        slug,
        text,
        plan,
        effectiveId,
        attributes,
        options,
        backendMetadata,
        limits,
        errorMessage,
        flags,
        lastDay,
        lastSync);
  }

  public ResourceProfile limitedTo(Map<ComponentType, Long> amounts) {
    return new ResourceProfile(
        slug,
        description,
        plan,
        effectiveId,
        attributes,
        options,
        backendMetadata,
        amounts,
        errorMessage,
        flags,
        end,
        lastSync);
  }

  /**
   * @param metadata a JSON object
   */
  public ResourceProfile withBackendMetadata(String metadata) {
    return new ResourceProfile(
        slug,
        description,
        plan,
        effectiveId,
        attributes,
        options,
        metadata,
        limits,
        errorMessage,
        flags,
        end,
        lastSync);
  }

  public ResourceProfile failing(String why) {
    return new ResourceProfile(
        slug,
        description,
        plan,
        effectiveId,
        attributes,
        options,
        backendMetadata,
        limits,
        why,
        flags,
        end,
        lastSync);
  }

  public ResourceProfile flagged(ResourceFlags present) {
    return new ResourceProfile(
        slug,
        description,
        plan,
        effectiveId,
        attributes,
        options,
        backendMetadata,
        limits,
        errorMessage,
        present,
        end,
        lastSync);
  }

  public ResourceProfile syncedAt(Instant moment) {
    return new ResourceProfile(
        slug,
        description,
        plan,
        effectiveId,
        attributes,
        options,
        backendMetadata,
        limits,
        errorMessage,
        flags,
        end,
        moment);
  }
}
