package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.FindUserUsages.Criterion;
import io.plimsoll.application.usage.FindUserUsages.Order;
import io.plimsoll.domain.usage.UsageId;

final class UserUsageFilters extends PlaceFilters<Criterion, Order> {

  UserUsageFilters() {
    super("component_usage_billing_period", Criterion.Of::new);
    id("component_usage_uuid", id -> new Criterion.OfUsage(new UsageId(id)));
    text("username", Criterion.OfUser::new);
    order("username", Order.USERNAME);
    order("usage", Order.AMOUNT);
  }
}
