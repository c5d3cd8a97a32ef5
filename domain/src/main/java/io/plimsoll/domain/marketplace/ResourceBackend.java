package io.plimsoll.domain.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider's own system says about a resource.
 *
 * @param effectiveId by which that system really knows it; empty when it does not
 * @param metadata a JSON object
 * @param errorMessage why it is erred; empty when there is nothing to say
 * @param lastSync when its provider last looked after it; null when never
 */
public record ResourceBackend(
    String effectiveId, String metadata, String errorMessage, @Nullable Instant lastSync) {
  /** Nothing yet. */
  public static final ResourceBackend NONE = new ResourceBackend("", "{}", "", null);

  /**
   * @param other a JSON object
   */
  public ResourceBackend withMetadata(String other) {
    return new ResourceBackend(effectiveId, other, errorMessage, lastSync);
  }

  public ResourceBackend failing(String why) {
    return new ResourceBackend(effectiveId, metadata, why, lastSync);
  }

  public ResourceBackend syncedAt(Instant moment) {
    return new ResourceBackend(effectiveId, metadata, errorMessage, moment);
  }
}
