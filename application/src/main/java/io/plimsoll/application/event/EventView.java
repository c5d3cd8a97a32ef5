package io.plimsoll.application.event;

import io.plimsoll.domain.event.EventType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as screens show it.
 *
 * @param context what programs read, in its order
 */
public record EventView(
    UUID id, EventType type, Instant at, String message, Map<String, String> context) {}
