package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.FindUsages.Order;
import io.plimsoll.application.usage.UsageCriterion;
import io.plimsoll.domain.usage.MissingUsagePolicy;

final class UsageFilters extends PlaceFilters<UsageCriterion, Order> {

  UsageFilters() {
    super("billing_period", criterion -> criterion);
    choices("missing_usage_policy", MissingUsagePolicy.class, UsageCriterion.WhenMissing::new);
    order("billing_period", Order.MONTH);
    order("usage", Order.AMOUNT);
    order("missing_usage_policy", Order.WHEN_MISSING);
  }
}
