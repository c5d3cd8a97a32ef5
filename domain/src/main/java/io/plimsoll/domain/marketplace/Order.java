package io.plimsoll.domain.marketplace;

import static io.plimsoll.domain.marketplace.OrderState.CANCELED;
import static io.plimsoll.domain.marketplace.OrderState.DONE;
import static io.plimsoll.domain.marketplace.OrderState.ERRED;
import static io.plimsoll.domain.marketplace.OrderState.EXECUTING;
import static io.plimsoll.domain.marketplace.OrderState.PENDING_CONSUMER;
import static io.plimsoll.domain.marketplace.OrderState.PENDING_PROVIDER;
import static io.plimsoll.domain.marketplace.OrderState.REJECTED;

import io.plimsoll.domain.identity.BackendId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to have a resource made, changed or ended. The consumer agrees first, then the
 * provider, who carries it out. Immutable: each move gives another instance.
 *
 * @param backendId by which the provider's own system knows it; null when it does not
 */
public record Order(
    OrderId id,
    ResourceId resource,
    OrderRequest request,
    Signature placed,
    @Nullable BackendId backendId,
    OrderProgress progress) {

  /** A new order, on which nobody has decided. */
  public static Order place(
      OrderId id, ResourceId resource, OrderRequest request, Signature placed) {
    return new Order(id, resource, request, placed, null, OrderProgress.BEGUN);
  }

  public OrderState state() {
    return progress.state();
  }

  /** The same order with another key in the provider's own system. */
  public Order knownAs(@Nullable BackendId key) {
    return new Order(id, resource, request, placed, key, progress);
  }

  public OrderMove approveAsConsumer(Signature by) {
    return from(
        List.of(PENDING_CONSUMER), () -> progress.to(PENDING_PROVIDER).reviewedByConsumer(by));
  }

  public OrderMove approveAsProvider(Signature by) {
    return from(List.of(PENDING_PROVIDER), () -> progress.to(EXECUTING).reviewedByProvider(by));
  }

  public OrderMove rejectAsConsumer(Signature by) {
    return from(
        List.of(PENDING_CONSUMER),
        () -> progress.endedAs(REJECTED, "", by.at()).reviewedByConsumer(by));
  }

  public OrderMove rejectAsProvider(Signature by) {
    return from(
        List.of(PENDING_PROVIDER),
        () -> progress.endedAs(REJECTED, "", by.at()).reviewedByProvider(by));
  }

  /** Takes back what nobody has begun to carry out. */
  public OrderMove cancel(Instant now) {
    return from(
        List.of(PENDING_CONSUMER, PENDING_PROVIDER), () -> progress.endedAs(CANCELED, "", now));
  }

  /** Begins to carry it out, for the first time or again. */
  public OrderMove execute() {
    return from(List.of(PENDING_PROVIDER, ERRED), () -> progress.to(EXECUTING));
  }

  public OrderMove complete(Instant now) {
    return from(List.of(EXECUTING), () -> progress.endedAs(DONE, "", now));
  }

  /**
   * It could not be carried out.
   *
   * @param why empty when there is nothing to say
   */
  public OrderMove fail(String why, Instant now) {
    return from(List.of(EXECUTING), () -> progress.endedAs(ERRED, why, now));
  }

  private OrderMove from(List<OrderState> valid, Supplier<OrderProgress> next) {
    return valid.contains(state())
        ? new OrderMove.Moved(new Order(id, resource, request, placed, backendId, next.get()))
        : new OrderMove.WrongState(valid);
  }

  /**
   * Where the resource stands as far as this order goes; empty when it stays where it is. No order
   * moves a resource before somebody begins to carry it out, so nothing has to be undone when it is
   * taken back.
   */
  public Optional<ResourceState> resourceState() {
    OrderType type = request.type();
    return switch (state()) {
      case PENDING_CONSUMER, PENDING_PROVIDER -> Optional.empty();
      case EXECUTING -> Optional.of(type.underWay());
      case DONE ->
          Optional.of(type == OrderType.TERMINATE ? ResourceState.TERMINATED : ResourceState.OK);
      case ERRED -> Optional.of(ResourceState.ERRED);
      case CANCELED, REJECTED ->
          type == OrderType.CREATE ? Optional.of(ResourceState.TERMINATED) : Optional.empty();
    };
  }
}
