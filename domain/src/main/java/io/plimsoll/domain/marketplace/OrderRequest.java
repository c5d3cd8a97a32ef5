package io.plimsoll.domain.marketplace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an order asks for; it never changes.
 *
 * @param plan null when the resource is to have none
 * @param attributes a JSON object, as it was sent
 * @param limits how much of each component the resource is to have
 */
public record OrderRequest(
    OrderType type,
    @Nullable PlanId plan,
    String attributes,
    Map<ComponentType, Long> limits,
    OrderRemarks remarks) {

  public OrderRequest {
    limits = Map.copyOf(limits);
  }

  /**
   * Asks for the end of a resource.
   *
   * @param attributes a JSON object, as it was sent
   * @param slug empty when there is none
   */
  public static OrderRequest toEnd(String attributes, String slug) {
    return new OrderRequest(
        OrderType.TERMINATE, null, attributes, Map.of(), OrderRemarks.none(slug));
  }
}
