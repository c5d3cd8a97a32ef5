package io.plimsoll.application.delivery;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.DeliveryState;
import io.plimsoll.domain.delivery.Sending;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

final class DeliverySender implements SendDelivery {
  private static final Duration LONGEST_FOR_A_LINE = Duration.ofMinutes(5);

  private final Deliveries deliveries;
  private final Couriers couriers;
  private final WebhookLines lines;
  private final Backoff backoff;
  private final RetrySettings settings;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  DeliverySender(
      Deliveries deliveries,
      Couriers couriers,
      WebhookLines lines,
      Backoff backoff,
      RetrySettings settings,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.deliveries = deliveries;
    this.couriers = couriers;
    this.lines = lines;
    this.backoff = backoff;
    this.settings = settings;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Result send(Round round) {
    try (WebhookLines.Line line = lines.line()) {
      return switch (unitOfWork.complete(() -> begin(round, line))) {
        case Beginning.NothingToDo() -> new Result.Finished();
        case Beginning.TooEarly(Duration soFar, Duration longest) ->
            new Result.Again(backoff.after(soFar, longest));
        // outside of any transaction: the other side may take its time
        case Beginning.Begun(Delivery delivery) -> {
          Sending outcome = couriers.handOver(delivery);
          yield unitOfWork.complete(() -> end(delivery, outcome));
        }
      };
    }
  }

  private Beginning begin(Round round, WebhookLines.Line line) {
    return staged(round.delivery())
        .filter(delivery -> delivery.round() == round.number())
        .map(delivery -> begin(delivery, line))
        .orElseGet(Beginning.NothingToDo::new);
  }

  private Optional<Delivery> staged(DeliveryId id) {
    return deliveries.lock(id).filter(delivery -> delivery.state() == DeliveryState.STAGED);
  }

  private Beginning begin(Delivery staged, WebhookLines.Line line) {
    if (deliveries.isOvertaking(staged)) {
      return new Beginning.TooEarly(soFar(staged), settings.longestDelay());
    }
    if (takesBackWhatNeverArrived(staged)) {
      deliveries.save(staged.giveUp("Not sent: what this would take back never arrived."));
      return new Beginning.NothingToDo();
    }
    // before the attempt is noted: who is not called has not failed
    if (!line.leadsTo(staged.recipient())) {
      return new Beginning.TooEarly(soFar(staged), LONGEST_FOR_A_LINE);
    }
    Delivery begun = staged.attempt(clock.instant());
    deliveries.save(begun);
    return new Beginning.Begun(begun);
  }

  private boolean takesBackWhatNeverArrived(Delivery staged) {
    return staged
        .undoes()
        .flatMap(deliveries::lock)
        .filter(told -> told.state() == DeliveryState.FAILED)
        .isPresent();
  }

  private Result end(Delivery begun, Sending outcome) {
    return staged(begun.id())
        .filter(staged -> isDecidedBy(outcome, begun, staged))
        .map(staged -> conclude(staged, outcome))
        .orElseGet(Result.Finished::new);
  }

  /** Another attempt may have begun because this one took long; but what arrived has arrived. */
  private static boolean isDecidedBy(Sending outcome, Delivery begun, Delivery staged) {
    return outcome instanceof Sending.Accepted || staged.attempts() == begun.attempts();
  }

  private Result conclude(Delivery staged, Sending outcome) {
    Delivery ended = staged.after(outcome, settings.giveUpAfter(), clock.instant());
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
        ? new Result.Again(backoff.after(soFar(ended), settings.longestDelay()))
        : new Result.Finished();
  }

  private Duration soFar(Delivery delivery) {
    return Duration.between(delivery.since(), clock.instant());
  }

  private sealed interface Beginning {
    record NothingToDo() implements Beginning {}

    record TooEarly(Duration soFar, Duration longest) implements Beginning {}

    record Begun(Delivery delivery) implements Beginning {}
  }
}
