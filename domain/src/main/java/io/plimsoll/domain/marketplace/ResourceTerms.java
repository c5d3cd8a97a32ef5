package io.plimsoll.domain.marketplace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was bought.
 *
 * @param plan null when it has none
 * @param attributes with which it was ordered: a JSON object
 * @param options what was answered to the offering's questions: a JSON object
 * @param limits how much of each component it may use
 */
public record ResourceTerms(
    @Nullable PlanId plan, String attributes, String options, Map<ComponentType, Long> limits) {
  public ResourceTerms {
    limits = Map.copyOf(limits);
  }

  static ResourceTerms of(OrderRequest request) {
    return new ResourceTerms(request.plan(), request.attributes(), "{}", request.limits());
  }

  public ResourceTerms limitedTo(Map<ComponentType, Long> otherLimits) {
    return new ResourceTerms(plan, attributes, options, otherLimits);
  }
}
