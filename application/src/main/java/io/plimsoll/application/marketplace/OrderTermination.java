package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.marketplace.MaintainOrders.Command;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal;
import io.plimsoll.application.marketplace.MaintainOrders.Refusal.Fault;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.marketplace.Orders;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import java.util.List;
import java.util.Optional;

/** Takes orders that a resource shall end. */
final class OrderTermination {
  private static final List<ResourceState> ENDABLE = List.of(ResourceState.OK, ResourceState.ERRED);

  private final Orders orders;
  private final Resources resources;
  private final Purchases purchases;
  private final OrderStart start;

  OrderTermination(Orders orders, Resources resources, Purchases purchases, OrderStart start) {
    this.orders = orders;
    this.resources = resources;
    this.purchases = purchases;
    this.start = start;
  }

  Outcome<OrderId, Refusal> terminate(Viewer viewer, Command.Terminate command) {
    return Outcome.ofWork(
        purchases.find(command.resource()).filter(seen -> seen.isSeenBy(viewer, command.side())),
        seen -> seen.lets(viewer, Permission.TERMINATE_RESOURCE, command.side()),
        seen -> terminateAllowed(viewer, command));
  }

  private Outcome<OrderId, Refusal> terminateAllowed(Viewer viewer, Command.Terminate command) {
    String attributes = command.attributes().get();
    Purchase purchase = purchases.lock(command.resource()).orElseThrow();
    Optional<Refusal> obstacle = obstacleOf(purchase);
    if (obstacle.isPresent()) {
      return Outcome.refused(obstacle.get());
    }
    String slug = resources.profileOf(command.resource()).orElseThrow().description().slug();
    return start.start(viewer, purchase, OrderRequest.toEnd(attributes, slug));
  }

  private Optional<Refusal> obstacleOf(Purchase purchase) {
    if (!ENDABLE.contains(purchase.resource().state())) {
      return Optional.of(new Refusal.WrongResourceState(ENDABLE));
    }
    return start
        .obstacleOf(purchase.project().organization())
        .or(() ->
            orders.isUnderWay(purchase.resource().id())
                ? Optional.of(Fault.ORDER_IS_UNDER_WAY)
                : Optional.empty());
  }
}
