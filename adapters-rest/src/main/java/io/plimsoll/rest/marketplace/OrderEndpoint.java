package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindOrders;
import io.plimsoll.application.marketplace.MaintainOrders;
import io.plimsoll.application.marketplace.MaintainOrders.Command;
import io.plimsoll.application.marketplace.MaintainOrders.Step;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OrderId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "Order")
@RequestMapping("/api/marketplace-orders")
@SparseFields
final class OrderEndpoint extends ReadEndpoint<OrderFilters, OrderBody> {
  private final MaintainOrders maintain;

  OrderEndpoint(FindOrders orders, MaintainOrders maintain, OrderBodies bodies) {
    super(Shown.by(orders, OrderId::new, (view, viewer, links) -> bodies.body(view, links)));
    this.maintain = maintain;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OrderBody place(Viewer viewer, Body<OrderForm> body, Links links) {
    OrderId placed = done(viewer, new Command.Place(() -> body.whole().draft()));
    return retrieve(viewer, placed.value(), links);
  }

  @PostMapping("/{uuid}/approve_by_consumer")
  void approveByConsumer(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.APPROVE_AS_CONSUMER);
  }

  @PostMapping("/{uuid}/approve_by_provider")
  void approveByProvider(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.APPROVE_AS_PROVIDER);
  }

  @PostMapping("/{uuid}/reject_by_consumer")
  void rejectByConsumer(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.REJECT_AS_CONSUMER);
  }

  @PostMapping("/{uuid}/reject_by_provider")
  void rejectByProvider(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.REJECT_AS_PROVIDER);
  }

  @PostMapping("/{uuid}/cancel")
  void cancel(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.CANCEL);
  }

  @PostMapping("/{uuid}/set_state_executing")
  void setStateExecuting(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.EXECUTE);
  }

  @PostMapping("/{uuid}/set_state_done")
  void setStateDone(Viewer viewer, @PathVariable UUID uuid) {
    move(viewer, uuid, Step.COMPLETE);
  }

  @PostMapping("/{uuid}/set_state_erred")
  void setStateErred(Viewer viewer, @PathVariable UUID uuid, Body<FailureForm> body) {
    done(viewer, new Command.Fail(new OrderId(uuid), () -> body.whole().errorMessage()));
  }

  @PostMapping("/{uuid}/set_backend_id")
  StatusBody setBackendId(Viewer viewer, @PathVariable UUID uuid, Body<BackendIdForm> body) {
    done(viewer, new Command.SetBackendId(new OrderId(uuid), () -> body.whole().backendId()));
    return new StatusBody("Order backend_id has been changed.");
  }

  private void move(Viewer viewer, UUID uuid, Step step) {
    done(viewer, new Command.Move(new OrderId(uuid), step));
  }

  private OrderId done(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), OrderRefusal::exception);
  }
}
