package io.plimsoll.domain.delivery;

import io.plimsoll.domain.identity.PublicId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Public identity of a {@link Delivery}. It goes out with the message, so that whoever gets a
 * message twice can tell.
 */
public record DeliveryId(UUID value) implements PublicId {

  /** The same for the same cause and the same recipient. */
  static DeliveryId of(UUID cause, String recipient) {
    String key = cause + "/" + recipient;
    return new DeliveryId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
