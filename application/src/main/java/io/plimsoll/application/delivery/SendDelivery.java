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
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Sends what is staged. The attempt is noted before and its outcome after it, each in a transaction
 * of its own, so a process that dies in between sends again, with the same identity (rule 9). A
 * delivery that is not staged any more is not sent, nor one that would overtake what the recipient
 * has to be told before, nor the news that something is over of which the recipient never knew.
 */
public interface SendDelivery {
  /** The name of the task that sends; a {@link Round} as text is its instance. */
  String TASK = "send-delivery";

  /** Makes one attempt, unless the delivery is in another round. */
  Result send(Round round);

  /**
   * One round of attempts.
   *
   * @param number see {@link Delivery#round}
   */
  record Round(DeliveryId delivery, int number) {

    public static Round of(Delivery delivery) {
      return new Round(delivery.id(), delivery.round());
    }

    /** Reads what {@link #toString} has written. */
    public static Round parse(String text) {
      String[] parts = text.split("/", 2);
      return new Round(new DeliveryId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
      return delivery + "/" + number;
    }
  }

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
