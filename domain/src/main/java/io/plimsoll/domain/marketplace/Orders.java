package io.plimsoll.domain.marketplace;

import java.util.Optional;

/** What was ordered on the marketplace. Who changes an order locks its resource first. */
public interface Orders {

  Optional<Order> find(OrderId id);

  /** Whether the resource has an order that has not come to an end. */
  boolean isUnderWay(ResourceId resource);

  /** Stores the order as given, new or changed, known by its id. May be repeated. */
  void save(Order order);
}
