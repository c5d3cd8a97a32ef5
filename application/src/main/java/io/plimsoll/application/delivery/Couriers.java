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
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** The ways by which a delivery goes out. */
final class Couriers {
  private final Mailer mailer;
  private final WebhookSender webhooks;
  private final Function<HookId, Optional<Hook>> hooks;
  private final InstantSource clock;
  private final InstantSource wallClock;

  Couriers(
      Mailer mailer,
      WebhookSender webhooks,
      Function<HookId, Optional<Hook>> hooks,
      InstantSource clock,
      InstantSource wallClock) {
    this.mailer = mailer;
    this.webhooks = webhooks;
    this.hooks = hooks;
    this.clock = clock;
    this.wallClock = wallClock;
  }

  Sending handOver(Delivery delivery) {
    try {
      return switch (delivery.recipient()) {
        case Recipient.Mailbox mailbox -> mail(delivery, mailbox);
        case Recipient.MailHook(HookId hook, String address) ->
            forActive(hook, found -> mail(delivery, new Recipient.Mailbox(address)));
        case Recipient.WebHook(HookId hook, String origin) ->
            forActive(hook, found -> call(delivery, found));
      };
    } catch (RuntimeException unforeseen) {
      // it must be seen where people look, and come to an end like every other failure
      return new Sending.Postponed(unforeseen.toString().replaceAll("\\s+", " "));
    }
  }

  /** As the hook is now: its author may have moved it, or changed its secret. */
  private Sending forActive(HookId id, Function<Hook, Sending> send) {
    return hooks
        .apply(id)
        .filter(found -> found.terms().active())
        .map(send)
        .orElseGet(() -> new Sending.Refused("The hook was removed or switched off."));
  }

  private Sending mail(Delivery delivery, Recipient.Mailbox mailbox) {
    return mailer.send(delivery.id(), mailbox, delivery.message());
  }

  private Sending call(Delivery delivery, Hook hook) {
    return webhooks.send(
        delivery.id(),
        (WebHook) hook.terms().destination(),
        hook.secrets().orElseThrow().at(clock.instant()),
        (EventNotice) delivery.message(),
        wallClock.instant());
  }
}
