package io.plimsoll.domain.delivery;

import io.plimsoll.domain.hook.Destination.WebHook;
import io.plimsoll.domain.hook.SigningSecret;
import java.time.Instant;
import java.util.List;

/** Calls web hooks. */
public interface WebhookSender {

  /**
   * Hands an event to the program behind a web hook, signed as Standard Webhooks wants it; waits
   * for its answer, but not for ever. May be repeated: each time the same identity goes with it.
   *
   * @param id goes with the event, so that a program can drop what it has already
   * @param secrets with which to sign, at least one
   * @param now when the attempt is made, by which the program tells an old request from a new one
   */
  Sending send(
      DeliveryId id, WebHook to, List<SigningSecret> secrets, EventNotice event, Instant now);
}
