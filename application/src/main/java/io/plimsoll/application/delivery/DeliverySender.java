package io.plimsoll.application.delivery;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.Sending;
import java.time.InstantSource;
import java.util.Optional;

final class DeliverySender implements SendDelivery {
  private final Deliveries deliveries;
  private final Couriers couriers;
  private final Backoff backoff;
  private final RetrySettings settings;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  DeliverySender(
      Deliveries deliveries,
      Couriers couriers,
      Backoff backoff,
      RetrySettings settings,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.deliveries = deliveries;
    this.couriers = couriers;
    this.backoff = backoff;
    this.settings = settings;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Result send(DeliveryId id) {
    return switch (unitOfWork.complete(() -> begin(id))) {
      case Beginning.NothingToDo() -> new Result.Finished();
      case Beginning.TooEarly() -> new Result.Again(backoff.after(1));
      // outside of any transaction: the other side may take its time
      case Beginning.Begun(Delivery delivery) -> {
        Sending outcome = couriers.handOver(delivery);
        yield unitOfWork.complete(() -> end(delivery, outcome));
      }
    };
  }

  private Beginning begin(DeliveryId id) {
    Optional<Delivery> staged =
        deliveries.lock(id).filter(delivery -> delivery.state() == DeliveryState.STAGED);
    if (staged.isEmpty()) {
      return new Beginning.NothingToDo();
    }
    if (staged.get().undoes().flatMap(deliveries::lock).filter(this::isUnderWay).isPresent()) {
      return new Beginning.TooEarly();
    }
    Delivery begun = staged.get().attempt(clock.instant());
    deliveries.save(begun);
    return new Beginning.Begun(begun);
  }

  private boolean isUnderWay(Delivery delivery) {
    return delivery.state() == DeliveryState.STAGED;
  }

  private Result end(Delivery delivery, Sending outcome) {
    Delivery ended = delivery.after(outcome, settings.giveUpAfter(), clock.instant());
    deliveries.save(ended);
    if (ended.state() == DeliveryState.SENT) {
      ended
          .undoes()
          .flatMap(deliveries::lock)
          .filter(told -> told.state() == DeliveryState.SENT)
          .map(Delivery::undo)
          .ifPresent(deliveries::save);
    }
    return ended.state() == DeliveryState.STAGED
        ? new Result.Again(backoff.after(ended.attempts()))
        : new Result.Finished();
  }

  private sealed interface Beginning {
    record NothingToDo() implements Beginning {}

    record TooEarly() implements Beginning {}

    record Begun(Delivery delivery) implements Beginning {}
  }
}
