package io.plimsoll.application.delivery;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.delivery.Deliveries;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.DeliveryId;
import io.plimsoll.domain.delivery.Mailer;
import io.plimsoll.domain.delivery.WebhookSender;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Sends what is staged. The attempt is noted before and its outcome after it, each in a transaction
 * of its own, so a process that dies in between sends again, with the same identity (rule 9). A
 * delivery that is not staged any more is not sent, nor one that would overtake what the recipient
 * has to be told before, nor the news that something is over of which the recipient never knew.
 */
public interface SendDelivery {
  /** The name of the task that sends; its instance is named by delivery and round. */
  String TASK = "send-delivery";

  /**
   * Makes one attempt, unless the delivery is in another round.
   *
   * @param round see {@link Delivery#round}
   */
  Result send(DeliveryId id, int round);

  /** What came of it. */
  sealed interface Result {

    /** Sent or given up, now or before. */
    record Finished() implements Result {}

    /** To be tried after this delay, for the first time or again. */
    record Again(Duration delay) implements Result {}
  }

  /**
   * Sends over these ports.
   *
   * @param hooks finds a hook as it is at that moment
   * @param webhooksAtOnce how many webhooks are called at the same moment, at least 1; one receiver
   *     gets one call less, if there are several
   * @param wallClock the time that receivers have too, by which they tell new calls from old ones
   */
  static SendDelivery using(
      Deliveries deliveries,
      Mailer mailer,
      WebhookSender webhooks,
      Function<HookId, Optional<Hook>> hooks,
      int webhooksAtOnce,
      RetrySettings settings,
      UnitOfWork unitOfWork,
      InstantSource clock,
      InstantSource wallClock,
      RandomGenerator random) {
    return new DeliverySender(
        deliveries,
        new Couriers(mailer, webhooks, hooks, clock, wallClock),
        new WebhookLines(webhooksAtOnce),
        new Backoff(settings, random),
        settings,
        unitOfWork,
        clock);
  }
}
