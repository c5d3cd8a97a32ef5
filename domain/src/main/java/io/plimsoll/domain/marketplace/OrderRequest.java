package io.plimsoll.domain.marketplace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an order asks for; it never changes.
 *
 * @param plan null when the resource is to have none
 * @param attributes a JSON object, as it was sent
 * @param limits how much of each component the resource is to have
 * @param comment for those who decide on the order; empty when there is none
 */
public record OrderRequest(
    OrderType type,
    @Nullable PlanId plan,
    String attributes,
    Map<ComponentType, Long> limits,
    String comment) {
  /** Characters that a comment may have. */
  public static final int MAX_COMMENT_LENGTH = 2000;

  public OrderRequest {
    limits = Map.copyOf(limits);
  }
}
