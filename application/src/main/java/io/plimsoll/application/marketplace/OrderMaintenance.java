package io.plimsoll.application.marketplace;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Order;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.domain.marketplace.OrderMove;
import io.plimsoll.domain.marketplace.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

final class OrderMaintenance implements MaintainOrders {
  private final OrderPlacement placement;
  private final OrderTermination termination;
  private final OrderMoves moves;
  private final PolicyBlocks blocks;
  private final InstantSource clock;

  OrderMaintenance(
      OrderPlacement placement,
      OrderTermination termination,
      OrderMoves moves,
      PolicyBlocks blocks,
      InstantSource clock) {
    this.placement = placement;
    this.termination = termination;
    this.moves = moves;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  public Outcome<OrderId, Refusal> maintain(Viewer viewer, Command command) {
    return blocks.complete(() ->
        switch (command) {
          case Command.Place(var draft) -> placement.place(viewer, draft.get());
          case Command.Terminate terminate -> termination.terminate(viewer, terminate);
          case Command.Move(var order, var step) -> move(viewer, order, step);
          case Command.Fail fail -> fail(viewer, fail);
          case Command.SetBackendId(var order, var key) ->
              moves.change(
                  viewer,
                  order,
                  Permission.MANAGE_RESOURCE_AS_PROVIDER,
                  ResourceSide.PROVIDER,
                  () -> {
                    var asked = key.get().orElse(null);
                    return present -> new OrderMove.Moved(present.knownAs(asked));
                  });
        });
  }

  private Outcome<OrderId, Refusal> move(Viewer viewer, OrderId order, Step step) {
    Instant now = clock.instant();
    Signature by = new Signature(viewer.user().value(), now);
    return switch (step) {
      case APPROVE_AS_CONSUMER ->
          asConsumer(viewer, order, present -> present.approveAsConsumer(by));
      case REJECT_AS_CONSUMER -> asConsumer(viewer, order, present -> present.rejectAsConsumer(by));
      case CANCEL -> asConsumer(viewer, order, present -> present.cancel(now));
      case APPROVE_AS_PROVIDER ->
          asProvider(viewer, order, present -> present.approveAsProvider(by));
      case REJECT_AS_PROVIDER -> asProvider(viewer, order, present -> present.rejectAsProvider(by));
      case EXECUTE -> asProvider(viewer, order, Order::execute);
      case COMPLETE -> asProvider(viewer, order, present -> present.complete(now));
    };
  }

  private Outcome<OrderId, Refusal> fail(Viewer viewer, Command.Fail fail) {
    return moves.change(
        viewer,
        fail.order(),
        Permission.APPROVE_ORDER_AS_PROVIDER,
        ResourceSide.PROVIDER,
        () -> {
          String why = fail.why().get();
          return present -> present.fail(why, clock.instant());
        });
  }

  private Outcome<OrderId, Refusal> asConsumer(
      Viewer viewer, OrderId order, Function<Order, OrderMove> step) {
    return moves.change(
        viewer, order, Permission.APPROVE_ORDER_AS_CONSUMER, ResourceSide.CONSUMER, () -> step);
  }

  private Outcome<OrderId, Refusal> asProvider(
      Viewer viewer, OrderId order, Function<Order, OrderMove> step) {
    return moves.change(
        viewer, order, Permission.APPROVE_ORDER_AS_PROVIDER, ResourceSide.PROVIDER, () -> step);
  }
}
