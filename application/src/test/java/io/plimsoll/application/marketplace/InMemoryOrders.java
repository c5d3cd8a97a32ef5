package io.plimsoll.application.marketplace;

import io.plimsoll.application.MarketplaceState;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.ResourceId;
import java.util.Optional;

/** Orders in a map. */
public final class InMemoryOrders implements Orders {
  private final MarketplaceState state;

  public InMemoryOrders(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return Optional.ofNullable(state.orders.get(id));
  }

  @Override
  public boolean isUnderWay(ResourceId resource) {
    return state.orders.values().stream()
        .anyMatch(order -> order.resource().equals(resource) && order.state().isUnderWay());
  }

  @Override
  public void save(Order order) {
    state.orders.put(order.id(), order);
  }
}
