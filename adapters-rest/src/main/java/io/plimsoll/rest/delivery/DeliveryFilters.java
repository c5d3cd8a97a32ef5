package io.plimsoll.rest.delivery;

import io.plimsoll.application.delivery.FindDeliveries.Criterion;
import io.plimsoll.application.delivery.FindDeliveries.Order;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.rest.paging.Filters;

final class DeliveryFilters extends Filters<Criterion, Order> {

  DeliveryFilters() {
    choices("state", DeliveryState.class, Criterion::new);
  }
}
