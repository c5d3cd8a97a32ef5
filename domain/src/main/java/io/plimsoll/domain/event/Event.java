package io.plimsoll.domain.event;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param message what people read: 1 to {@value #MAX_MESSAGE_LENGTH} characters
 * @param context what programs read, as text by name, in this order
 * @param scopes the public identities of all that it is about; whoever sees one of them sees the
 *     event
 */
public record Event(
    UUID id,
    EventType type,
    Instant at,
    String message,
    Map<String, String> context,
    Set<UUID> scopes) {
  public static final int MAX_MESSAGE_LENGTH = 2000;

  public Event {
    if (message.isBlank() || message.length() > MAX_MESSAGE_LENGTH) {
      throw new IllegalArgumentException(
          "an event's message has 1 to %d characters, not %d"
              .formatted(MAX_MESSAGE_LENGTH, message.length()));
    }
    context = Collections.unmodifiableMap(new LinkedHashMap<>(context));
    scopes = Set.copyOf(scopes);
  }
}
