package io.plimsoll.domain.delivery;

import io.plimsoll.domain.event.EventType;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened.
 *
 * @param event identity of the event
 * @param context what programs read, in this order
 */
public record EventNotice(
    UUID event, EventType type, Instant at, String text, Map<String, String> context)
    implements Message {
  public EventNotice {
    context = Collections.unmodifiableMap(new LinkedHashMap<>(context));
  }
}
