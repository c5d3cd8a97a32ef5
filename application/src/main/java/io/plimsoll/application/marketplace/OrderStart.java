package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal.Fault;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderMove;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.Signature;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Organizations;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What all orders begin with. */
final class OrderStart {
  private final Orders orders;
  private final Organizations organizations;
  private final PurchaseEvents events;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  OrderStart(
      Orders orders,
      Organizations organizations,
      PurchaseEvents events,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.orders = orders;
    this.organizations = organizations;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** Why the organization can't order anything. */
  Optional<Refusal> obstacleOf(OrganizationId id) {
    Organization organization = Objects.requireNonNull(organizations.byId(Set.of(id)).get(id));
    return switch (organization.standing()) {
      case AVAILABLE -> Optional.empty();
      case BLOCKED -> Optional.of(Fault.ORGANIZATION_IS_BLOCKED);
      case ARCHIVED -> Optional.of(Fault.ORGANIZATION_IS_ARCHIVED);
    };
  }

  /** Stores a new order for a resource that is stored, and that nobody else changes. */
  Outcome<OrderId, Refusal> start(Viewer viewer, Purchase purchase, OrderRequest request) {
    Signature by = new Signature(viewer.user().value(), clock.instant());
    Order placed = Order.place(new OrderId(ids.get()), purchase.resource().id(), request, by);
    boolean agrees =
        purchase.lets(viewer, Permission.APPROVE_ORDER_AS_CONSUMER, ResourceSide.CONSUMER);
    Order order =
        agrees && placed.approveAsConsumer(by) instanceof OrderMove.Moved(Order approved)
            ? approved
            : placed;
    orders.save(order);
    events.tellPlaced(purchase, order, by.at());
    return Outcome.done(order.id());
  }
}
