package io.plimsoll.domain.delivery;

import io.plimsoll.domain.delivery.Recipient.Mailbox;

/** Sends mail. */
public interface Mailer {

  /**
   * Hands a message to the mail system; waits for its answer, but not for ever. May be repeated:
   * each time the same identity goes with it.
   *
   * @param id goes with the message, so that a mail system can drop what it has already
   */
  Sending send(DeliveryId id, Mailbox to, Message message);
}
