package io.plimsoll.domain.marketplace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to an order, and when.
 *
 * @param user public identity of the user, as plain value because users know of the marketplace and
 *     not the other way round; null when that user is gone
 */
public record Signature(@Nullable UUID user, Instant at) {}
