package io.plimsoll.application.delivery;

import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.EventNotice;
import io.plimsoll.domain.delivery.Mailer;
import io.plimsoll.domain.delivery.Recipient;
import io.plimsoll.domain.delivery.Sending;
import io.plimsoll.domain.delivery.WebhookSender;
import io.plimsoll.domain.hook.Destination.WebHook;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** The ways by which a delivery goes out. */
final class Couriers {
  private final Mailer mailer;
  private final WebhookSender webhooks;
  private final Function<HookId, Optional<Hook>> hooks;
  private final InstantSource clock;

  Couriers(
      Mailer mailer,
      WebhookSender webhooks,
      Function<HookId, Optional<Hook>> hooks,
      InstantSource clock) {
    this.mailer = mailer;
    this.webhooks = webhooks;
    this.hooks = hooks;
    this.clock = clock;
  }

  Sending handOver(Delivery delivery) {
    return switch (delivery.recipient()) {
      case Recipient.Mailbox mailbox -> mailer.send(delivery.id(), mailbox, delivery.message());
      case Recipient.WebHook recipient -> call(delivery, hooks.apply(recipient.hook()));
    };
  }

  /** As the hook is now: its author may have moved it, or changed its secret. */
  private Sending call(Delivery delivery, Optional<Hook> hook) {
    return hook.filter(found -> found.terms().active())
        .map(found -> call(delivery, found))
        .orElseGet(() -> new Sending.Refused("The hook was removed or switched off."));
  }

  private Sending call(Delivery delivery, Hook hook) {
    Instant now = clock.instant();
    return webhooks.send(
        delivery.id(),
        (WebHook) hook.terms().destination(),
        hook.secrets().orElseThrow().at(now),
        (EventNotice) delivery.message(),
        now);
  }
}
